package io.huni.domain.identity;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a team of users. */
public record TeamId(UUID value) {
    public static TeamId of(String text) {
        return new TeamId(Require.uuid(text));
    }
}
