package io.huni.application.delivery;

import io.huni.domain.connection.Fault;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.shared.LeadId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A delivery as its screen shows it.
 *
 * @param object what Meta calls the object, for example {@code page}; empty while nobody has looked
 * @param items the first 20
 */
public record DeliveryView(
        DeliveryId id,
        Channel channel,
        String object,
        Instant receivedAt,
        DeliveryState state,
        int attempts,
        Optional<Instant> nextAttemptAt,
        int bytes,
        List<Item> items,
        int itemCount,
        int failedCount) {
    /** One thing that it announces. */
    public record Item(
            int ordinal,
            String kind,
            Optional<String> externalId,
            Optional<String> pageId,
            Optional<String> formId,
            ItemState state,
            Optional<LeadId> lead,
            Optional<Fault> fault,
            int attempts) {}

    /** How far an item is. */
    public enum ItemState {
        PENDING,
        /** It became a lead. */
        DONE,
        /** The lead was known already. */
        DUPLICATE,
        /** Kept for a later inbox. */
        KEPT,
        /** Given up for now, with its reason; can be replayed. */
        PARKED
    }
}
