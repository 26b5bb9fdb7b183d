package io.huni.application.delivery;

import io.huni.application.delivery.port.DeliveryWork.Parked;
import io.huni.application.delivery.port.DeliveryWork.Unpacked;
import io.huni.application.delivery.port.DeliveryWork.Unread;
import io.huni.application.delivery.port.Inbox.Arrival;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of {@link InMemoryDeliveries}. */
final class StoredDelivery {
    private static final int SHOWN = 20;

    private final DeliveryId id;
    private final Arrival arrival;
    private final byte[] body;
    private final List<StoredItem> items = new ArrayList<>();
    private String object = "";
    private boolean unread = true;
    private int attempts;
    private @Nullable Instant dueAt;

    StoredDelivery(DeliveryId id, Arrival arrival) {
        this.id = id;
        this.arrival = arrival;
        this.body = arrival.body().clone();
    }

    byte[] body() {
        return body.clone();
    }

    Stream<StoredItem> items() {
        return items.stream();
    }

    StoredItem item(int ordinal) {
        return items.get(ordinal);
    }

    boolean isUnread(Instant now) {
        return unread && (dueAt == null || !dueAt.isAfter(now));
    }

    Unread claim(Instant until) {
        attempts++;
        dueAt = until;
        return new Unread(id, arrival.channel(), body(), attempts);
    }

    void unpack(Unpacked unpacked, Instant now) {
        if (!unread) {
            return;
        }
        unread = false;
        dueAt = null;
        object = unpacked.object();
        unpacked.notices()
                .forEach(notice -> items.add(StoredItem.of(id, items.size(), notice, now)));
        unpacked.fault().ifPresent(fault -> items.add(StoredItem.unreadable(id, fault, now)));
    }

    boolean revive(Parked parked, Instant now) {
        if (items.stream().anyMatch(item -> item.isUnreadableBody() && item.isMeant(parked))) {
            items.clear();
            unread = true;
            return true;
        }
        return items.stream().filter(item -> item.revive(parked, now)).count() > 0;
    }

    DeliveryView view() {
        return new DeliveryView(
                id,
                arrival.channel(),
                object,
                arrival.receivedAt(),
                state(),
                Math.max(
                        attempts, items().mapToInt(item -> item.view().attempts()).max().orElse(0)),
                nextAttemptAt(),
                body.length,
                items().limit(SHOWN).map(StoredItem::view).toList(),
                items.size(),
                (int) count(DeliveryView.ItemState.PARKED));
    }

    private Optional<Instant> nextAttemptAt() {
        return unread
                ? Optional.ofNullable(dueAt)
                : items().filter(StoredItem::isPending)
                        .map(StoredItem::dueAt)
                        .min(Comparator.naturalOrder());
    }

    private DeliveryState state() {
        if (unread) {
            return DeliveryState.RECEIVED;
        }
        if (count(DeliveryView.ItemState.PARKED) > 0) {
            return DeliveryState.FAILED;
        }
        if (count(DeliveryView.ItemState.PENDING) > 0) {
            return DeliveryState.PROCESSING;
        }
        return count(DeliveryView.ItemState.KEPT) > 0 ? DeliveryState.KEPT : DeliveryState.DONE;
    }

    private long count(DeliveryView.ItemState state) {
        return items().filter(item -> item.view().state() == state).count();
    }
}
