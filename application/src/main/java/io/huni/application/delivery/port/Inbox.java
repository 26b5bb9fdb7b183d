package io.huni.application.delivery.port;

import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;

import reactor.core.publisher.Mono;

import java.time.Instant;

/**
 * Out-port: where a delivery becomes durable. Many are written in one commit; each answer waits for
 * its own.
 */
public interface Inbox {
    /** Completes after the commit. */
    Mono<DeliveryId> store(Arrival arrival);

    record Arrival(Channel channel, byte[] body, Instant receivedAt) {}
}
