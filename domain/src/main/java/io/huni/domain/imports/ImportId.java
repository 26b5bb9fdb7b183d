package io.huni.domain.imports;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of an import. */
public record ImportId(UUID value) {
    public static ImportId of(String text) {
        return new ImportId(Require.uuid(text));
    }
}
