package io.huni.domain.lead;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** The file of which leads came or which changed them, by the id of its import. */
public record SourceFileId(UUID value) {
    public static SourceFileId of(String text) {
        return new SourceFileId(Require.uuid(text));
    }
}
