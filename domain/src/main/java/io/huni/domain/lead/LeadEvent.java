package io.huni.domain.lead;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;

import java.time.Instant;
import java.util.Optional;

/** What happens to leads. */
public sealed interface LeadEvent extends DomainEvent {
    /** The lead that it happened to. */
    LeadId lead();

    @Override
    default String aggregateId() {
        return lead().value().toString();
    }

    /**
     * A lead was caught for the first time.
     *
     * @param settled true when no rule shall give it away, else not there
     * @param submittedAt empty in events of earlier days
     * @param imported true when a person brought it in a file, else not there
     */
    record LeadCaptured(
            LeadId lead,
            LeadSource source,
            Optional<String> distributor,
            boolean test,
            int scoreTenths,
            Optional<Boolean> settled,
            Optional<Instant> submittedAt,
            Optional<Boolean> imported,
            Instant at)
            implements LeadEvent {
        /** Stored name. */
        public static final String NAME = "lead.captured.v1";

        static LeadCaptured of(Lead lead, boolean assignable, boolean imported) {
            return new LeadCaptured(
                    lead.id(),
                    lead.source(),
                    lead.distributor().map(id -> id.value().toString()),
                    lead.test(),
                    lead.score().tenths(),
                    Optional.of(true).filter(kept -> !assignable || lead.assignee().isPresent()),
                    Optional.of(lead.submittedAt()),
                    Optional.of(true).filter(brought -> imported),
                    lead.capturedAt());
        }

        @Override
        public String name() {
            return NAME;
        }
    }

    /** The answers of a lead were read anew, because the mapping of its form has changed. */
    record LeadReadAnew(LeadId lead, int scoreTenths, Instant at) implements LeadEvent {
        /** Stored name. */
        public static final String NAME = "lead.read-anew.v1";

        @Override
        public String name() {
            return NAME;
        }
    }

    /**
     * Somebody did something about a lead.
     *
     * @param type what was done first; a status may have changed with it
     */
    record LeadWorked(
            LeadId lead,
            InteractionType type,
            LeadStatus statusBefore,
            LeadStatus statusAfter,
            Optional<String> assigneeBefore,
            Optional<String> assigneeAfter,
            Optional<String> by,
            Instant at)
            implements LeadEvent {
        /** Stored name. */
        public static final String NAME = "lead.worked.v1";

        @Override
        public String name() {
            return NAME;
        }
    }

    /**
     * A lead is no longer where it was: it was deleted, or has lost an owner. Who saw it only there
     * sees it no more.
     */
    record LeadLeft(
            LeadId lead,
            Optional<String> distributor,
            Optional<String> team,
            Optional<String> assignee,
            Optional<String> by,
            Instant at)
            implements LeadEvent {
        /** Stored name. */
        public static final String NAME = "lead.left.v1";

        /**
         * @param before whose it was
         */
        public static LeadLeft of(LeadId lead, Owners before, Optional<UserId> by, Instant at) {
            return new LeadLeft(
                    lead,
                    before.distributor().map(id -> id.value().toString()),
                    before.team().map(id -> id.value().toString()),
                    before.assignee().map(id -> id.value().toString()),
                    by.map(id -> id.value().toString()),
                    at);
        }

        @Override
        public String name() {
            return NAME;
        }
    }

    /** Somebody corrected the facts of a lead by hand. */
    record LeadEdited(LeadId lead, int scoreTenths, Optional<String> by, Instant at)
            implements LeadEvent {
        /** Stored name. */
        public static final String NAME = "lead.edited.v1";

        @Override
        public String name() {
            return NAME;
        }
    }
}
