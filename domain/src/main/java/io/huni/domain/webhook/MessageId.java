package io.huni.domain.webhook;

import io.huni.domain.shared.Require;

import java.util.UUID;

/**
 * Id of what one address is told once, the same at every try, so that a receiver knows it again.
 */
public record MessageId(UUID value) {
    public static MessageId of(String text) {
        return new MessageId(Require.uuid(text));
    }

    /** As the header {@code webhook-id} says it. */
    public String header() {
        return "msg_" + value.toString().replace("-", "");
    }
}
