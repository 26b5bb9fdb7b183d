package io.huni.application.lead;

import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Set;

/**
 * What another feature does about leads that are about to be taken back, while what it keeps about
 * them is still there: it goes with them.
 */
public interface BeforeLeadsGo {
    /** Inside the transaction that removes them, in which they are claimed. */
    Mono<Void> before(Set<LeadId> leads);
}
