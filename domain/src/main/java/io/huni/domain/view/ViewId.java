package io.huni.domain.view;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a saved view. */
public record ViewId(UUID value) {
    public static ViewId of(String text) {
        return new ViewId(Require.uuid(text));
    }
}
