package io.huni.application.delivery.port;

import io.huni.domain.delivery.Channel;

import java.util.List;

/**
 * Out-port: the app secrets that may have signed a delivery, and the word of the handshake. In
 * memory.
 */
public interface WebhookSecrets {
    /** Usually one. */
    List<String> appSecrets(Channel channel);

    /** False until the first look: a signature that matches none of them may be good. */
    boolean isComplete();

    String verifyToken(Channel channel);
}
