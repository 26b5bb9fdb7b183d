package io.huni.application.webhook;

import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookState;

import java.time.Instant;
import java.util.Optional;

/**
 * An address with how it does.
 *
 * @param waiting how much is to be told to it yet
 * @param failed how much was given up and is still in the log
 * @param oldSecretUntil while the secret before the last signs too
 */
public record WebhookView(
        Webhook webhook,
        WebhookState state,
        Optional<DisabledReason> reason,
        Optional<Instant> disabledAt,
        String ownerName,
        Optional<String> distributorName,
        long waiting,
        long failed,
        Optional<Instant> lastSuccessAt,
        Optional<Instant> lastFailureAt,
        Optional<Instant> failingSince,
        Optional<Instant> oldSecretUntil) {}
