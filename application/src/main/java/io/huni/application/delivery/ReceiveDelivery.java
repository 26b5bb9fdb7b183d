package io.huni.application.delivery;

import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;

import reactor.core.publisher.Mono;

/**
 * In-port: takes a webhook delivery. Checks the signature over the raw bytes, makes the bytes
 * durable and answers only then. Nothing else happens on this way.
 */
public interface ReceiveDelivery {
    /** Refuses with {@code delivery.signature-wrong}; then nothing was stored. */
    Mono<DeliveryId> receive(Command command);

    /**
     * The challenge, when the verify token is right; refuses with {@code
     * delivery.verify-token-wrong}.
     */
    String handshake(Channel channel, String mode, String verifyToken, String challenge);

    /**
     * @param signature the header {@code X-Hub-Signature-256}, empty when it was not sent
     * @param body not to be changed by the caller afterwards
     */
    record Command(Channel channel, String signature, byte[] body) {}
}
