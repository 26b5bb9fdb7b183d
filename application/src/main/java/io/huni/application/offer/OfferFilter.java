package io.huni.application.offer;

import io.huni.domain.offer.AskState;
import io.huni.domain.offer.OfferState;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import java.util.Optional;
import java.util.Set;

/**
 * Which offers a list shows; an empty set does not filter.
 *
 * @param states of the offer; of its own part for a distributor
 * @param distributors who was asked
 * @param undecided only those that came back and still wait for somebody's decision
 */
public record OfferFilter(
        Set<OfferState> states,
        Set<AskState> asks,
        Set<DistributorId> distributors,
        Optional<LeadId> lead,
        boolean undecided) {}
