package io.huni.application.lead;

import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In-port for other features: does to leads what they have decided. The caller has asked what the
 * actor may do, and a transaction of the caller's goes on.
 */
public interface ActOnLeads {
    /**
     * Does the actions of each lead in their order, all leads in one statement; a lead in the trash
     * is left alone.
     *
     * @param by nobody when the program itself acts
     */
    Mono<Void> act(Optional<UserId> by, Map<LeadId, List<LeadAction>> actions);
}
