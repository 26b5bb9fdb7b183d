package io.huni.domain.delivery;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a delivery. */
public record DeliveryId(UUID value) {
    public static DeliveryId of(String text) {
        return new DeliveryId(Require.uuid(text));
    }
}
