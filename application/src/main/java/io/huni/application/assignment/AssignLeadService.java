package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.assignment.port.AssignmentRules.Standing;
import io.huni.application.assignment.port.LeadsToAssign;
import io.huni.application.assignment.port.WorkSchedules;
import io.huni.application.lead.WorkOnLead;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.Candidate;
import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Actor;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

final class AssignLeadService implements AssignLead {
    private static final Actor PROGRAM = new Actor.Program();

    private final AssignmentRules rules;
    private final LeadsToAssign leads;
    private final WorkSchedules schedules;
    private final OrganisationQueries organisations;
    private final WorkOnLead workOnLead;
    private final UnitOfWork unitOfWork;
    private final AssignmentSettings settings;
    private final Clock clock;

    AssignLeadService(
            AssignmentPorts ports,
            OrganisationQueries organisations,
            WorkOnLead workOnLead,
            UnitOfWork unitOfWork,
            AssignmentSettings settings,
            Clock clock) {
        this.rules = ports.rules();
        this.leads = ports.leads();
        this.schedules = ports.schedules();
        this.organisations = organisations;
        this.workOnLead = workOnLead;
        this.unitOfWork = unitOfWork;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<Outcome> assign(LeadId lead) {
        return leads.facts(lead)
                .filter(this::isYoung)
                .flatMap(this::byRules)
                .defaultIfEmpty(new Outcome.LeftAlone())
                .flatMap(outcome -> remembered(lead, outcome))
                .as(unitOfWork::inTransaction);
    }

    private boolean isYoung(LeadFacts lead) {
        return lead.submittedAt().isAfter(clock.instant().minus(settings.youngerThan()));
    }

    private Mono<Outcome> byRules(LeadFacts lead) {
        return rules.all()
                .map(all -> all.stream().filter(rule -> rule.isFor(lead)).toList())
                .filter(matching -> !matching.isEmpty())
                .flatMap(matching -> byOneOf(matching, lead.id()));
    }

    private Mono<Outcome> byOneOf(List<AssignmentRule> matching, LeadId lead) {
        return hours().flatMap(
                        hours ->
                                Flux.fromIterable(matching)
                                        .concatMap(rule -> chosen(rule, hours))
                                        .next())
                .flatMap(choice -> given(choice, lead))
                .defaultIfEmpty(new Outcome.Waits());
    }

    private Mono<Hours> hours() {
        return organisations
                .organisation()
                .map(Organisation::timeZone)
                .zipWhen(zone -> schedules.usual(), (zone, usual) -> hours(zone, usual));
    }

    private Hours hours(ZoneId zone, WorkingWeek usual) {
        return new Hours(clock.instant(), zone, usual);
    }

    private Mono<Choice> chosen(AssignmentRule rule, Hours hours) {
        return rules.standings(rule.id())
                .map(people -> people.stream().map(one -> hours.candidate(one, rule)).toList())
                .flatMap(people -> Mono.justOrEmpty(rule.choose(people)))
                .map(person -> new Choice(rule, person));
    }

    private Mono<Outcome> given(Choice choice, LeadId lead) {
        WorkOnLead.Command command =
                new WorkOnLead.Command(PROGRAM, lead, choice.action(), Optional.empty());
        return workOnLead
                .work(command)
                .filter(WorkOnLead.Outcome.Done.class::isInstance)
                .flatMap(done -> turnTaken(choice))
                .defaultIfEmpty(new Outcome.LeftAlone());
    }

    private Mono<Outcome> turnTaken(Choice choice) {
        return rules.tookTurn(choice.rule().id(), choice.person().id(), clock.instant())
                .thenReturn(new Outcome.Assigned(choice.person().id(), choice.rule().id()));
    }

    private Mono<Outcome> remembered(LeadId lead, Outcome outcome) {
        Mono<Void> note =
                outcome instanceof Outcome.Waits
                        ? leads.await(lead, clock.instant())
                        : leads.settle(lead);
        return note.thenReturn(outcome);
    }

    private record Choice(AssignmentRule rule, Candidate person) {
        LeadAction action() {
            return new LeadAction.AssignByRule(
                    person.id(), person.team(), rule.name(), rule.method().name());
        }
    }

    private record Hours(Instant now, ZoneId zone, WorkingWeek usual) {
        Candidate candidate(Standing standing, AssignmentRule rule) {
            boolean there = standing.schedule().isThere(now, zone, usual, rule.onlyAtWork());
            return new Candidate(
                    standing.person(),
                    standing.team(),
                    there,
                    standing.openLeads(),
                    standing.lastTurn());
        }
    }
}
