package io.huni.adapter.persistence.delivery;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.FaultJson;
import io.huni.application.delivery.DeliveryView;
import io.huni.application.delivery.DeliveryView.ItemState;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a delivery as screens show it. */
final class DeliveryViewRow {
    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};

    private DeliveryViewRow() {}

    static DeliveryView view(Readable row) {
        return new DeliveryView(
                new DeliveryId(required(row, "id", UUID.class)),
                Channel.valueOf(required(row, "channel", String.class)),
                required(row, "object", String.class),
                required(row, "received_at", Instant.class),
                DeliveryState.valueOf(required(row, "state", String.class)),
                required(row, "attempts", Integer.class),
                optional(row, "due_at", Instant.class),
                required(row, "bytes", Integer.class),
                DatabaseJson.read(required(row, "items", String.class), ITEMS).stream()
                        .map(Item::view)
                        .toList(),
                required(row, "item_count", Integer.class),
                required(row, "failed_count", Integer.class));
    }

    /** An item as PostgreSQL writes it. */
    record Item(
            int ordinal,
            String kind,
            @Nullable String externalId,
            @Nullable String pageId,
            @Nullable String formId,
            ItemState state,
            @Nullable UUID leadId,
            @Nullable FaultJson fault,
            int attempts) {
        DeliveryView.Item view() {
            return new DeliveryView.Item(
                    ordinal,
                    kind,
                    Optional.ofNullable(externalId),
                    Optional.ofNullable(pageId),
                    Optional.ofNullable(formId),
                    state,
                    Optional.ofNullable(leadId).map(LeadId::new),
                    Optional.ofNullable(fault).map(FaultJson::fault),
                    attempts);
        }
    }
}
