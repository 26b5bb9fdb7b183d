package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.assignment.port.LeadsToAssign;
import io.huni.application.lead.WorkOnLeads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.assignment.AssignmentRound;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class AssignLeadsService implements AssignLeads {
    private final AssignmentRules rules;
    private final LeadsToAssign leads;
    private final BeforeAssignment before;
    private final CandidateQueries candidates;
    private final WorkOnLeads workOnLeads;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    AssignLeadsService(
            AssignmentPorts ports,
            BeforeAssignment before,
            CandidateQueries candidates,
            WorkOnLeads workOnLeads,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.rules = ports.rules();
        this.leads = ports.leads();
        this.before = before;
        this.candidates = candidates;
        this.workOnLeads = workOnLeads;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Map<LeadId, Outcome>> assign(List<LeadId> wanted) {
        return Mono.defer(() -> leads.facts(wanted))
                .flatMap(this::unclaimed)
                .flatMap(this::byRules)
                .flatMap(this::done)
                .flatMap(round -> remembered(wanted, round))
                .as(unitOfWork::inTransaction);
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
                : candidates
                        .of(matching)
                        .map(people -> AssignmentRound.of(matching, people, free, clock.instant()))
                        .map(Round::new);
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
}
