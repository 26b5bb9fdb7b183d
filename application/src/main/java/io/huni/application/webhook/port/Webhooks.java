package io.huni.application.webhook.port;

import io.huni.application.webhook.WebhookView;
import io.huni.domain.identity.Visibility;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookSecret;
import io.huni.domain.webhook.WebhookState;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;

/** Out-port: the addresses that are told of leads. Their secrets are not readable at rest. */
public interface Webhooks {
    Mono<Void> add(Webhook webhook, WebhookSecret secret);

    /** The newest first. */
    Mono<List<WebhookView>> all(Visibility visibility);

    Mono<WebhookView> find(Visibility visibility, WebhookId webhook);

    /** What is told at present or kept for later, whoever they belong to. */
    Mono<List<Webhook>> listening();

    /** The url, the description and the events. */
    Mono<Void> change(Webhook webhook);

    /**
     * Also makes it the owner's. What waits is due at once when it goes on.
     *
     * @param webhook with its new owner
     */
    Mono<Void> moveTo(Webhook webhook, WebhookState state, Instant now);

    /** Ends it, and with it what waits. Nothing happens to one that is not told anyway. */
    Mono<Void> disable(WebhookId webhook, DisabledReason reason, Instant now);

    /** The one before goes on signing, too, until then. */
    Mono<Void> renewSecret(WebhookId webhook, WebhookSecret secret, Instant oldUntil);

    Mono<Void> remove(WebhookId webhook);
}
