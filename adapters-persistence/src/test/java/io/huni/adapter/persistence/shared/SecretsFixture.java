package io.huni.adapter.persistence.shared;

import io.huni.application.shared.Secrets;

import java.nio.file.Path;

/** The real secrets with a key of their own, for tests outside this package. */
public final class SecretsFixture {
    private SecretsFixture() {}

    public static Secrets in(Path directory) {
        return TinkSecrets.of(SecretsSettings.in(directory));
    }
}
