package io.huni.domain.identity;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a person who signs in. */
public record UserId(UUID value) {
    public static UserId of(String text) {
        return new UserId(Require.uuid(text));
    }
}
