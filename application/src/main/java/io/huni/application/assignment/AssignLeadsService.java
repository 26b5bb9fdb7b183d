package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.assignment.port.AssignmentRules.Standing;
import io.huni.application.assignment.port.LeadsToAssign;
import io.huni.application.assignment.port.WorkSchedules;
import io.huni.application.lead.WorkOnLeads;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.assignment.AssignmentRound;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.Candidate;
import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class AssignLeadsService implements AssignLeads {
    private final AssignmentRules rules;
    private final LeadsToAssign leads;
    private final WorkSchedules schedules;
    private final BeforeAssignment before;
    private final OrganisationQueries organisations;
    private final WorkOnLeads workOnLeads;
    private final UnitOfWork unitOfWork;
    private final AssignmentSettings settings;
    private final Clock clock;

    AssignLeadsService(
            AssignmentPorts ports,
            BeforeAssignment before,
            OrganisationQueries organisations,
            WorkOnLeads workOnLeads,
            UnitOfWork unitOfWork,
            AssignmentSettings settings,
            Clock clock) {
        this.rules = ports.rules();
        this.leads = ports.leads();
        this.schedules = ports.schedules();
        this.before = before;
        this.organisations = organisations;
        this.workOnLeads = workOnLeads;
        this.unitOfWork = unitOfWork;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<Map<LeadId, Outcome>> assign(List<LeadId> wanted) {
        return Mono.defer(() -> leads.facts(wanted))
                .map(free -> free.stream().filter(this::isYoung).toList())
                .flatMap(this::unclaimed)
                .flatMap(this::byRules)
                .flatMap(this::done)
                .flatMap(round -> remembered(wanted, round))
                .as(unitOfWork::inTransaction);
    }

    private boolean isYoung(LeadFacts lead) {
        return lead.submittedAt().isAfter(clock.instant().minus(settings.youngerThan()));
    }

    private Mono<List<LeadFacts>> unclaimed(List<LeadFacts> free) {
        return free.isEmpty()
                ? Mono.just(free)
                : before.take(free.stream().map(LeadFacts::id).toList())
                        .map(taken -> without(taken, free));
    }

    private static List<LeadFacts> without(Set<LeadId> taken, List<LeadFacts> free) {
        return free.stream().filter(lead -> !taken.contains(lead.id())).toList();
    }

    private Mono<Round> byRules(List<LeadFacts> free) {
        return free.isEmpty()
                ? Mono.just(Round.empty())
                : rules.all().map(all -> matching(all, free)).flatMap(all -> decided(all, free));
    }

    private static List<AssignmentRule> matching(List<AssignmentRule> all, List<LeadFacts> free) {
        return all.stream().filter(rule -> free.stream().anyMatch(rule::isFor)).toList();
    }

    private Mono<Round> decided(List<AssignmentRule> matching, List<LeadFacts> free) {
        return matching.isEmpty()
                ? Mono.just(Round.empty())
                : hours().zipWhen(
                                hours -> rules.standings(ids(matching)),
                                (hours, people) -> hours.candidates(matching, people))
                        .map(people -> AssignmentRound.of(matching, people, free, clock.instant()))
                        .map(Round::new);
    }

    private static List<RuleId> ids(List<AssignmentRule> matching) {
        return matching.stream().map(AssignmentRule::id).toList();
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

    private Mono<Round> done(Round round) {
        return round.given().isEmpty()
                ? Mono.just(round)
                : workOnLeads
                        .work(round.actions())
                        .map(round::worked)
                        .flatMap(worked -> rules.tookTurns(worked.turns()).thenReturn(worked));
    }

    private Mono<Map<LeadId, Outcome>> remembered(List<LeadId> wanted, Round round) {
        List<LeadId> waiting = round.waiting();
        List<LeadId> settled = wanted.stream().filter(lead -> !waiting.contains(lead)).toList();
        Mono<Void> wait = waiting.isEmpty() ? Mono.empty() : leads.await(waiting, clock.instant());
        return wait.then(Mono.defer(() -> leads.settle(settled)))
                .thenReturn(round.outcomes(wanted));
    }

    private record Hours(Instant now, ZoneId zone, WorkingWeek usual) {
        Map<RuleId, List<Candidate>> candidates(
                List<AssignmentRule> rules, Map<RuleId, List<Standing>> people) {
            Map<RuleId, List<Candidate>> candidates = new HashMap<>();
            rules.forEach(
                    rule ->
                            candidates.put(
                                    rule.id(),
                                    people.getOrDefault(rule.id(), List.of()).stream()
                                            .map(one -> candidate(one, rule))
                                            .toList()));
            return candidates;
        }

        private Candidate candidate(Standing standing, AssignmentRule rule) {
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
