package io.huni.application.assignment;

import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/**
 * The step before: which distributor gets a lead comes before which person. Asked in the
 * transaction that would assign them.
 */
@FunctionalInterface
public interface BeforeAssignment {
    /**
     * Those about which somebody else decides first, so that no rule may give them to a person yet.
     *
     * @param leads in the order in which they were sent
     */
    Mono<Set<LeadId>> take(List<LeadId> leads);

    /** Nobody does. */
    static BeforeAssignment nobody() {
        return leads -> Mono.just(Set.of());
    }
}
