package io.huni.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.delivery.ReceiveDelivery.Command;
import io.huni.application.delivery.port.WebhookSecrets;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.PageRequest;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.WebhookSignature;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ReceiveDeliveryTest {
    /** As Meta sends it: what is not ASCII comes escaped, and the signature is over that. */
    private static final byte[] BODY =
            "{\"object\":\"page\",\"text\":\"\\u0131\\u015f\\u0131k\"}"
                    .getBytes(StandardCharsets.UTF_8);

    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final ReceiveDelivery receive =
            receiving(new Words(List.of("old", "new"), true, "word"));

    private ReceiveDelivery receiving(Words words) {
        return DeliveryUseCases.receiveDelivery(
                words, deliveries, new MovableClock(Instant.parse("2026-11-21T09:00:00Z")));
    }

    private record Words(List<String> secrets, boolean isComplete, String word)
            implements WebhookSecrets {
        @Override
        public List<String> appSecrets(Channel channel) {
            return channel == Channel.META ? secrets : List.of();
        }

        @Override
        public String verifyToken(Channel channel) {
            return word;
        }
    }

    private int stored() {
        return deliveries
                .page(Set.of(), Optional.empty(), new PageRequest(10, Optional.empty()))
                .block()
                .items()
                .size();
    }

    private void receive(Channel channel, String signature, byte[] body) {
        receive.receive(new Command(channel, signature, body)).block();
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "new"})
    void storesWhatOneOfTheSecretsHasSigned(String secret) {
        receive(Channel.META, WebhookSignature.of(BODY, secret).header(), BODY);

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void keepsTheBytesAsTheyCame() {
        var id =
                receive.receive(
                                new Command(
                                        Channel.META,
                                        WebhookSignature.of(BODY, "new").header(),
                                        BODY))
                        .block();

        assertThat(deliveries.find(id).block().body())
                .isEqualTo(new String(BODY, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256=",
                "sha256=00",
                "sha1=f39034b2be61b17",
                "SHA256=0000000000000000000000000000000000000000000000000000000000000000",
                "sha256=0000000000000000000000000000000000000000000000000000000000000000"
            })
    void storesNothingWithAWrongSignature(String signature) {
        assertThatThrownBy(() -> receive(Channel.META, signature, BODY))
                .isInstanceOf(Refused.class)
                .hasMessage("delivery.signature-wrong");
        assertThat(stored()).isZero();
    }

    @Test
    void asksForAnotherTryWhileNotEverySecretIsKnown() {
        ReceiveDelivery early = receiving(new Words(List.of("old"), false, "word"));
        Command unknown =
                new Command(Channel.META, WebhookSignature.of(BODY, "new").header(), BODY);
        Command known = new Command(Channel.META, WebhookSignature.of(BODY, "old").header(), BODY);

        assertThatThrownBy(() -> early.receive(unknown).block()).hasMessage("shared.unavailable");
        assertThat(stored()).isZero();
        early.receive(known).block();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void storesNothingWhoseBytesWereChanged() {
        byte[] changed = BODY.clone();
        changed[5] = 'X';

        assertThatThrownBy(
                        () ->
                                receive(
                                        Channel.META,
                                        WebhookSignature.of(BODY, "new").header(),
                                        changed))
                .hasMessage("delivery.signature-wrong");
    }

    @Test
    void storesNothingWhereNoSecretIsKnown() {
        assertThatThrownBy(
                        () ->
                                receive(
                                        Channel.WHATSAPP,
                                        WebhookSignature.of(BODY, "new").header(),
                                        BODY))
                .hasMessage("delivery.signature-wrong");
    }

    @Test
    void answersTheHandshakeWithTheChallenge() {
        assertThat(receive.handshake(Channel.META, "subscribe", "word", "1158201444"))
                .isEqualTo("1158201444");
    }

    @ParameterizedTest
    @CsvSource({"subscribe, wrong", "subscribe, ''", "unsubscribe, word", "'', word"})
    void refusesTheHandshakeOfAStranger(String mode, String word) {
        assertThatThrownBy(() -> receive.handshake(Channel.META, mode, word, "1"))
                .hasMessage("delivery.verify-token-wrong");
    }

    @Test
    void refusesEveryHandshakeWhileNoWordIsSet() {
        ReceiveDelivery bare =
                DeliveryUseCases.receiveDelivery(
                        new Words(List.of(), true, ""),
                        deliveries,
                        new MovableClock(Instant.parse("2026-11-21T09:00:00Z")));

        assertThatThrownBy(() -> bare.handshake(Channel.META, "subscribe", "", "1"))
                .hasMessage("delivery.verify-token-wrong");
    }
}
