package io.huni.adapter.persistence.shared;

import io.huni.application.shared.Secrets;

import java.nio.file.Path;
import java.util.Optional;

/** The real secrets with a key of their own, for tests outside this package. */
public final class SecretsFixture {
    private SecretsFixture() {}

    public static Secrets in(Path directory) {
        return TinkSecrets.of(SecretsSettings.in(directory));
    }

    /** With a new key beside the old ones from now on. */
    public static Secrets rotatedIn(Path directory) {
        return TinkSecrets.of(
                new SecretsSettings(Optional.empty(), SecretsSettings.in(directory).file(), true));
    }
}
