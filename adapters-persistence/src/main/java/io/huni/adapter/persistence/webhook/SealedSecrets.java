package io.huni.adapter.persistence.webhook;

import io.huni.application.shared.Secrets;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookSecret;

import java.util.Optional;

/** What signatures are made with, as nobody reads it in the database. */
record SealedSecrets(Secrets secrets) {
    byte[] seal(WebhookId webhook, WebhookSecret secret) {
        return secrets.seal(secret.value(), owner(webhook));
    }

    /** Empty when the key at hand does not open it. */
    Optional<WebhookSecret> open(WebhookId webhook, byte[] sealed) {
        try {
            return Optional.of(new WebhookSecret(secrets.open(sealed, owner(webhook))));
        } catch (IllegalStateException anotherKey) {
            return Optional.empty();
        }
    }

    private static String owner(WebhookId webhook) {
        return "webhook:" + webhook.value() + ":secret";
    }
}
