package io.huni.domain.offer;

import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import java.time.Instant;
import java.util.Optional;

/** What happens to offers. */
public sealed interface OfferEvent extends DomainEvent {
    /**
     * An offer went a step further.
     *
     * @param offer its id
     * @param distributor whom the step is about; empty when it is about no single one
     * @param said why, for the history; may be empty
     */
    record OfferMoved(
            String offer,
            LeadId lead,
            Step step,
            Optional<String> distributor,
            String said,
            Instant at)
            implements OfferEvent {
        /** Stored name. */
        public static final String NAME = "offer.moved.v1";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public String aggregateId() {
            return offer;
        }

        /** Whether the lead belongs to somebody for good, or to nobody, with it. */
        public boolean isEnd() {
            return step == Step.ACCEPTED || step == Step.RETURNED || step == Step.WITHDRAWN;
        }
    }

    /** The steps of an offer. */
    enum Step {
        OFFERED,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        /** Nobody is left to ask. */
        RETURNED,
        WITHDRAWN
    }
}
