package io.huni.adapter.persistence.shared;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the key for stored secrets is.
 *
 * @param keyset the keyset itself, from the environment; wins over the file
 * @param file a file of the keyset, made at the first start for the owner's eyes only
 * @param rotate add a new key at this start and seal with it from now on; older ones still open
 */
public record SecretsSettings(Optional<String> keyset, Path file, boolean rotate) {
    /** A file in the installation's data directory. */
    public static SecretsSettings in(Path home) {
        return new SecretsSettings(Optional.empty(), home.resolve("secrets/keyset.json"), false);
    }

    @Override
    public String toString() {
        return "SecretsSettings[%s]".formatted(keyset.isPresent() ? "environment" : file);
    }
}
