package io.huni.application.delivery;

import io.huni.application.delivery.port.Inbox;
import io.huni.application.delivery.port.Inbox.Arrival;
import io.huni.application.delivery.port.WebhookSecrets;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryErrorKey;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.WebhookSignature;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;

/** The hot path: nothing here that the answer does not need. */
final class ReceiveDeliveryService implements ReceiveDelivery {
    private static final String SUBSCRIBE = "subscribe";

    private final WebhookSecrets secrets;
    private final Inbox inbox;
    private final Clock clock;

    ReceiveDeliveryService(WebhookSecrets secrets, Inbox inbox, Clock clock) {
        this.secrets = secrets;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public Mono<DeliveryId> receive(Command command) {
        return isSigned(command)
                ? inbox.store(new Arrival(command.channel(), command.body(), clock.instant()))
                : Mono.error(unsigned());
    }

    private Refused unsigned() {
        return new Refused(
                secrets.isComplete()
                        ? DeliveryErrorKey.SIGNATURE_WRONG
                        : SharedErrorKey.UNAVAILABLE);
    }

    private boolean isSigned(Command command) {
        WebhookSignature signature = new WebhookSignature(command.signature());
        boolean matches = false;
        for (String secret : secrets.appSecrets(command.channel())) {
            matches |= signature.matches(command.body(), secret);
        }
        return matches;
    }

    @Override
    public String handshake(Channel channel, String mode, String verifyToken, String challenge) {
        boolean rightToken = equalInConstantTime(secrets.verifyToken(channel), verifyToken);
        if (!SUBSCRIBE.equals(mode) || !rightToken) {
            throw new Refused(DeliveryErrorKey.VERIFY_TOKEN_WRONG);
        }
        return challenge;
    }

    private static boolean equalInConstantTime(String expected, String given) {
        return !expected.isEmpty()
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8),
                        given.getBytes(StandardCharsets.UTF_8));
    }
}
