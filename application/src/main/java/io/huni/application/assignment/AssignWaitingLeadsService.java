package io.huni.application.assignment;

import io.huni.application.assignment.AssignLeads.Outcome;
import io.huni.application.assignment.port.LeadsToAssign;
import io.huni.domain.shared.LeadId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;

final class AssignWaitingLeadsService implements AssignWaitingLeads {
    private static final Logger LOG = LoggerFactory.getLogger(AssignWaitingLeadsService.class);

    private final LeadsToAssign leads;
    private final AssignLeads assignLeads;
    private final AssignmentSettings settings;
    private final Clock clock;

    AssignWaitingLeadsService(
            LeadsToAssign leads,
            AssignLeads assignLeads,
            AssignmentSettings settings,
            Clock clock) {
        this.leads = leads;
        this.assignLeads = assignLeads;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<Integer> assign() {
        return Mono.defer(() -> leads.next(settings.waitingAtOnce(), clock.instant()))
                .filter(waiting -> !waiting.isEmpty())
                .flatMap(this::tried)
                .defaultIfEmpty(0);
    }

    private Mono<Integer> tried(List<LeadId> waiting) {
        return assignLeads
                .assign(waiting)
                .map(AssignWaitingLeadsService::assigned)
                .onErrorResume(failure -> oneByOne(waiting));
    }

    /** One that fails keeps no other waiting. */
    private Mono<Integer> oneByOne(List<LeadId> waiting) {
        return Flux.fromIterable(waiting).concatMap(this::tried).reduce(0, Integer::sum);
    }

    private Mono<Integer> tried(LeadId lead) {
        return assignLeads
                .assign(List.of(lead))
                .map(AssignWaitingLeadsService::assigned)
                .doOnError(failure -> LOG.warn("Lead {} is not assigned", lead.value(), failure))
                .onErrorComplete();
    }

    private static int assigned(Map<LeadId, Outcome> outcomes) {
        return (int) outcomes.values().stream().filter(Outcome.Assigned.class::isInstance).count();
    }
}
