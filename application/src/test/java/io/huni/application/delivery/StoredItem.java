package io.huni.application.delivery;

import io.huni.application.delivery.DeliveryView.ItemState;
import io.huni.application.delivery.port.DeliveryWork.DueItem;
import io.huni.application.delivery.port.DeliveryWork.Parked;
import io.huni.application.delivery.port.DeliveryWork.Result;
import io.huni.domain.connection.Fault;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.Notice;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** An item of a {@link StoredDelivery}. */
final class StoredItem {
    private static final String BODY = "BODY";

    private final DeliveryId delivery;
    private final int ordinal;
    private final String kind;
    private final @Nullable Notice notice;
    private ItemState state;
    private int attempts;
    private Instant dueAt;
    private @Nullable Fault fault;
    private @Nullable LeadId lead;

    private StoredItem(
            DeliveryId delivery, int ordinal, String kind, @Nullable Notice notice, Instant now) {
        this.delivery = delivery;
        this.ordinal = ordinal;
        this.kind = kind;
        this.notice = notice;
        this.state = notice instanceof Notice.LeadSubmitted ? ItemState.PENDING : ItemState.KEPT;
        this.dueAt = now;
    }

    static StoredItem of(DeliveryId delivery, int ordinal, Notice notice, Instant now) {
        return switch (notice) {
            case Notice.LeadSubmitted lead ->
                    new StoredItem(delivery, ordinal, "LEADGEN", lead, now);
            case Notice.Other other -> new StoredItem(delivery, ordinal, other.kind(), other, now);
        };
    }

    static StoredItem unreadable(DeliveryId delivery, Fault fault, Instant now) {
        StoredItem item = new StoredItem(delivery, 0, BODY, null, now);
        item.state = ItemState.PARKED;
        item.fault = fault;
        return item;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isPending() {
        return state == ItemState.PENDING;
    }

    boolean isDue(Instant now) {
        return isPending() && !dueAt.isAfter(now);
    }

    boolean isOf(Set<MetaId> pages) {
        return notice instanceof Notice.LeadSubmitted lead
                && lead.page().filter(pages::contains).isPresent();
    }

    boolean isUnreadableBody() {
        return BODY.equals(kind);
    }

    DueItem claim(Instant until) {
        attempts++;
        dueAt = until;
        return new DueItem(delivery, ordinal, (Notice.LeadSubmitted) notice, attempts);
    }

    void settle(Result result) {
        if (!isPending()) {
            return;
        }
        fault = null;
        switch (result) {
            case Result.Caught caught -> end(ItemState.DONE, caught.lead());
            case Result.KnownAlready known -> end(ItemState.DUPLICATE, known.lead());
            case Result.Postponed postponed -> {
                fault = postponed.fault();
                dueAt = postponed.until();
            }
            case Result.Parked parked -> {
                state = ItemState.PARKED;
                fault = parked.fault();
            }
        }
    }

    private void end(ItemState ended, LeadId became) {
        state = ended;
        lead = became;
    }

    boolean revive(Parked parked, Instant now) {
        if (!isMeant(parked)) {
            return false;
        }
        state = ItemState.PENDING;
        attempts = 0;
        dueAt = now;
        return true;
    }

    boolean isMeant(Parked parked) {
        return state == ItemState.PARKED
                && switch (parked) {
                    case Parked.All all -> true;
                    case Parked.OfDelivery one -> one.delivery().equals(delivery);
                    case Parked.OfPage of -> page().filter(of.page()::equals).isPresent();
                };
    }

    private Optional<MetaId> page() {
        return notice instanceof Notice.LeadSubmitted submitted
                ? submitted.page()
                : Optional.empty();
    }

    DeliveryView.Item view() {
        return new DeliveryView.Item(
                ordinal,
                kind,
                externalId(),
                page().map(MetaId::value),
                form(),
                state,
                Optional.ofNullable(lead),
                Optional.ofNullable(fault),
                attempts);
    }

    private Optional<String> externalId() {
        return switch (notice) {
            case Notice.LeadSubmitted submitted -> Optional.of(submitted.leadgenId());
            case Notice.Other other -> other.externalId();
            case null -> Optional.empty();
        };
    }

    private Optional<String> form() {
        return notice instanceof Notice.LeadSubmitted submitted
                ? submitted.form().map(MetaId::value)
                : Optional.empty();
    }
}
