package io.huni.domain.job;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a job. */
public record JobId(UUID value) {
    public static JobId of(String text) {
        return new JobId(Require.uuid(text));
    }
}
