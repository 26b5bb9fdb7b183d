package io.huni.domain.identity;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Names a session in lists. It is not the secret that opens it. */
public record SessionId(UUID value) {
    public static SessionId of(String text) {
        return new SessionId(Require.uuid(text));
    }
}
