package io.huni.application.lead;

import io.huni.domain.lead.LeadAction;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Set;

/** In-port of the program: does to each of some leads its own thing, all in one go. */
public interface WorkOnLeads {
    /**
     * Leaves alone what lies in the trash, what is gone and what would not change.
     *
     * @return those that were worked on
     */
    Mono<Set<LeadId>> work(Map<LeadId, LeadAction> actions);
}
