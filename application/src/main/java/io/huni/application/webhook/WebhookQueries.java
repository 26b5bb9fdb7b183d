package io.huni.application.webhook;

import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.application.webhook.port.WebhookMessages.Page;
import io.huni.domain.identity.Actor;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.WebhookEvent;
import io.huni.domain.webhook.WebhookId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/**
 * In-port: addresses and what they were told. Needs {@code webhook:manage} and {@code lead:read}.
 */
public interface WebhookQueries {
    /** The newest first. */
    Mono<List<WebhookView>> all(Actor.Person actor);

    Mono<WebhookView> get(Actor.Person actor, WebhookId webhook);

    /** The newest first; no state means all of them. */
    Mono<Page> messages(
            Actor.Person actor, WebhookId webhook, Set<MessageState> states, PageRequest request);

    Mono<Opened> message(Actor.Person actor, WebhookId webhook, MessageId message);

    /**
     * An array of up to three payloads about the newest leads; of an example while there is none.
     */
    Mono<Json> samples(Actor.Person actor, WebhookEvent event);
}
