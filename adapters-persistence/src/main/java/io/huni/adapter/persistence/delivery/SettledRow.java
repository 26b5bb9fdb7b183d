package io.huni.adapter.persistence.delivery;

import io.huni.adapter.persistence.shared.FaultJson;
import io.huni.application.delivery.DeliveryView.ItemState;
import io.huni.application.delivery.port.DeliveryWork.Result;
import io.huni.application.delivery.port.DeliveryWork.Settled;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What a settled item tells its row. */
record SettledRow(
        UUID delivery,
        int ordinal,
        ItemState state,
        @Nullable UUID lead,
        @Nullable FaultJson fault,
        @Nullable String due) {
    static SettledRow of(Settled settled) {
        UUID delivery = settled.delivery().value();
        int ordinal = settled.ordinal();
        return switch (settled.result()) {
            case Result.Caught caught ->
                    new SettledRow(
                            delivery, ordinal, ItemState.DONE, caught.lead().value(), null, null);
            case Result.KnownAlready known ->
                    new SettledRow(
                            delivery,
                            ordinal,
                            ItemState.DUPLICATE,
                            known.lead().value(),
                            null,
                            null);
            case Result.Postponed later ->
                    new SettledRow(
                            delivery,
                            ordinal,
                            ItemState.PENDING,
                            null,
                            FaultJson.of(later.fault()),
                            later.until().toString());
            case Result.Parked parked ->
                    new SettledRow(
                            delivery,
                            ordinal,
                            ItemState.PARKED,
                            null,
                            FaultJson.of(parked.fault()),
                            null);
        };
    }
}
