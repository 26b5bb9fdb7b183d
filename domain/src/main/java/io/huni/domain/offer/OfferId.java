package io.huni.domain.offer;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of an offer. */
public record OfferId(UUID value) {
    public static OfferId of(String text) {
        return new OfferId(Require.uuid(text));
    }
}
