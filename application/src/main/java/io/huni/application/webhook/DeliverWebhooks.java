package io.huni.application.webhook;

import reactor.core.publisher.Flux;

/** In-port of the webhook relay: tells what is due. */
public interface DeliverWebhooks {
    /**
     * Looks for what is due at each call and after each end of a delivery, until it is cancelled.
     * Never fails.
     */
    Flux<Void> deliver(Flux<?> calls);
}
