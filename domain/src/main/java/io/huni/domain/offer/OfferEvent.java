package io.huni.domain.offer;

import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import java.time.Instant;
import java.util.List;
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

    /**
     * An open offer went away together with its lead, as if neither had ever been. Nobody can ask
     * afterwards who knew of it, so that it says so itself.
     *
     * @param offer its id
     * @param asked each distributor whose question it closed
     * @param leadTeam the team whose lead it was
     * @param leadAssignee the person whose lead it was
     * @param team of who offered it
     * @param offeredBy empty when a rule did
     */
    record OfferGone(
            String offer,
            LeadId lead,
            List<String> asked,
            Optional<String> leadTeam,
            Optional<String> leadAssignee,
            Optional<String> team,
            Optional<String> offeredBy,
            Instant at)
            implements OfferEvent {
        /** Stored name. */
        public static final String NAME = "offer.gone.v1";

        public OfferGone {
            asked = List.copyOf(asked);
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public String aggregateId() {
            return offer;
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
