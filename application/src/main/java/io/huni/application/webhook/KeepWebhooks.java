package io.huni.application.webhook;

import io.huni.domain.identity.Actor;
import io.huni.domain.webhook.WebhookEvent;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookSecret;
import io.huni.domain.webhook.WebhookState;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * In-port: the addresses that are told of leads. Needs {@code webhook:manage} and {@code
 * lead:read}, and a reach over everything or a distributor; an address hears of no more than that.
 * One outside the reach is not found.
 */
public interface KeepWebhooks {
    /** How long the secret before the last goes on signing, too. */
    Duration OVERLAP = Duration.ofHours(24);

    /** Refuses with {@code webhook.url-unfit} an address that may not be called. */
    Mono<Created> create(Actor.Person actor, Draft draft);

    /** What is absent stays. Going on makes it the actor's. */
    Mono<WebhookView> change(Actor.Person actor, WebhookId webhook, Change change);

    /** A new secret; for {@link #OVERLAP} both sign. */
    Mono<Created> renewSecret(Actor.Person actor, WebhookId webhook);

    Mono<Void> remove(Actor.Person actor, WebhookId webhook);

    /**
     * @param events empty for every event
     * @param hook made by a program with the subscription calls
     */
    record Draft(String url, String description, Set<WebhookEvent> events, boolean hook) {}

    /**
     * @param events empty for every event
     * @param state to pause it, or to have it go on
     */
    record Change(
            Optional<String> url,
            Optional<String> description,
            Optional<Set<WebhookEvent>> events,
            Optional<WebhookState> state) {}

    /**
     * @param secret told once
     */
    record Created(WebhookView webhook, WebhookSecret secret) {}
}
