package io.huni.application.assignment;

import io.huni.application.assignment.AssignLead.Outcome;
import io.huni.application.assignment.port.LeadsToAssign;
import io.huni.domain.shared.LeadId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

final class AssignWaitingLeadsService implements AssignWaitingLeads {
    private static final Logger LOG = LoggerFactory.getLogger(AssignWaitingLeadsService.class);

    private final LeadsToAssign leads;
    private final AssignLead assignLead;
    private final AssignmentSettings settings;

    AssignWaitingLeadsService(
            LeadsToAssign leads, AssignLead assignLead, AssignmentSettings settings) {
        this.leads = leads;
        this.assignLead = assignLead;
        this.settings = settings;
    }

    @Override
    public Mono<Integer> assign() {
        return leads.waiting(settings.waitingAtOnce())
                .flatMapIterable(waiting -> waiting)
                .concatMap(this::tried)
                .filter(Outcome.Assigned.class::isInstance)
                .count()
                .map(Long::intValue);
    }

    /** One that fails keeps no other waiting. */
    private Mono<Outcome> tried(LeadId lead) {
        return assignLead
                .assign(lead)
                .doOnError(failure -> LOG.warn("Lead {} is not assigned", lead.value(), failure))
                .onErrorComplete();
    }
}
