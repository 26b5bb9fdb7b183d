package io.huni.domain.delivery;

import io.huni.domain.shared.MetaId;

import java.time.Instant;
import java.util.Optional;

/** One thing that a delivery announces. */
public sealed interface Notice {
    /** A form was sent: the answers must be fetched. */
    record LeadSubmitted(
            String leadgenId,
            Optional<MetaId> page,
            Optional<MetaId> form,
            Optional<String> adId,
            Optional<Instant> createdAt)
            implements Notice {}

    /** Anything else; kept for the features that will want it. */
    record Other(String kind, Optional<String> externalId) implements Notice {}
}
