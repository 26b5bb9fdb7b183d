package io.huni.domain.offer;

import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import java.util.Optional;

/**
 * A lead as far as offering asks.
 *
 * @param facts what rules ask
 * @param form Meta's id of the form
 * @param campaign Meta's id of the campaign
 * @param open neither converted nor lost, no test, not in the trash
 * @param offered whether it is offered now
 * @param offeredBefore whether it ever was; no rule offers it again
 */
public record OfferableLead(
        LeadFacts facts,
        Optional<String> form,
        Optional<String> campaign,
        boolean open,
        boolean offered,
        boolean offeredBefore) {
    public LeadId id() {
        return facts.id();
    }

    public Optional<DistributorId> distributor() {
        return facts.distributor();
    }
}
