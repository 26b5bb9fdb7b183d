package io.huni.domain.connection;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of one run of a sync. */
public record RunId(UUID value) {
    public static RunId of(String text) {
        return new RunId(Require.uuid(text));
    }
}
