package io.huni.adapter.persistence.delivery;

import io.huni.adapter.persistence.shared.FaultJson;
import io.huni.application.delivery.DeliveryView.ItemState;
import io.huni.application.delivery.port.DeliveryWork.Unpacked;
import io.huni.domain.connection.Fault;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.Notice;
import io.huni.domain.shared.MetaId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A new row of delivery_item. */
record ItemRow(
        UUID delivery,
        int ordinal,
        String kind,
        @Nullable String external,
        @Nullable String page,
        @Nullable String form,
        @Nullable String ad,
        @Nullable String submitted,
        ItemState state,
        @Nullable FaultJson fault) {
    static Stream<ItemRow> of(Unpacked unpacked) {
        Stream<ItemRow> notices =
                IntStream.range(0, unpacked.notices().size())
                        .mapToObj(at -> of(unpacked.id(), at, unpacked.notices().get(at)));
        return Stream.concat(
                notices,
                unpacked.fault().stream()
                        .map(fault -> unreadable(unpacked.id(), unpacked.notices().size(), fault)));
    }

    private static ItemRow of(DeliveryId delivery, int ordinal, Notice notice) {
        return switch (notice) {
            case Notice.LeadSubmitted lead -> lead(delivery, ordinal, lead);
            case Notice.Other other ->
                    new ItemRow(
                            delivery.value(),
                            ordinal,
                            other.kind(),
                            other.externalId().orElse(null),
                            null,
                            null,
                            null,
                            null,
                            ItemState.KEPT,
                            null);
        };
    }

    private static ItemRow lead(DeliveryId delivery, int ordinal, Notice.LeadSubmitted lead) {
        return new ItemRow(
                delivery.value(),
                ordinal,
                "LEADGEN",
                lead.leadgenId(),
                lead.page().map(MetaId::value).orElse(null),
                lead.form().map(MetaId::value).orElse(null),
                lead.adId().orElse(null),
                lead.createdAt().map(Instant::toString).orElse(null),
                ItemState.PENDING,
                null);
    }

    private static ItemRow unreadable(DeliveryId delivery, int ordinal, Fault fault) {
        return new ItemRow(
                delivery.value(),
                ordinal,
                "BODY",
                null,
                null,
                null,
                null,
                null,
                ItemState.PARKED,
                FaultJson.of(fault));
    }
}
