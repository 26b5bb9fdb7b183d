package io.huni.domain.webhook;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of an address that is told of leads. */
public record WebhookId(UUID value) {
    public static WebhookId of(String text) {
        return new WebhookId(Require.uuid(text));
    }
}
