package io.huni.application.webhook;

import io.huni.application.webhook.MessageView.Opened;
import io.huni.domain.identity.Actor;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.WebhookId;

import reactor.core.publisher.Mono;

import java.time.Instant;

/**
 * In-port: has an address told again, or told something to try it. Needs {@code webhook:manage} and
 * {@code lead:read}. Refuses with {@code webhook.not-active} while the address is not told.
 */
public interface ReplayWebhooks {
    /**
     * The same bytes under the same id, signed anew. Refuses what was forgotten or may not be told.
     */
    Mono<Opened> replay(Actor.Person actor, WebhookId webhook, MessageId message);

    /** All that was given up since then; how many. */
    Mono<Long> replayFailed(Actor.Person actor, WebhookId webhook, Instant since);

    /** An example of a lead under the event {@code webhook.test}. */
    Mono<Opened> test(Actor.Person actor, WebhookId webhook);
}
