package io.huni.domain.identity;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Names an invitation in lists. It is not the secret that opens it. */
public record InvitationId(UUID value) {
    public static InvitationId of(String text) {
        return new InvitationId(Require.uuid(text));
    }
}
