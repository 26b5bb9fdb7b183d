package io.huni.domain.identity;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Names an API token in lists. It is not the secret that opens anything. */
public record TokenId(UUID value) {
    public static TokenId of(String text) {
        return new TokenId(Require.uuid(text));
    }
}
