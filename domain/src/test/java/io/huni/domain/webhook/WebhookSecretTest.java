package io.huni.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class WebhookSecretTest {
    private static final WebhookSecret SECRET =
            new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final MessageId MESSAGE =
            new MessageId(UUID.fromString("0197f3c2-7a10-7c3e-9d2f-1b6a5c4e8f01"));
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"ad\":\"Şükrü\"}";

    /** Reckoned as the specification says it, without a line of ours. */
    @Test
    void signsIdTimeAndBodyWithTheDecodedKey() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = "msg_0197f3c27a107c3e9d2f1b6a5c4e8f01.1614265330." + BODY;
        byte[] expected = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));

        assertThat(SECRET.sign(MESSAGE, AT, BODY))
                .isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
    }

    @Test
    void everyPartCounts() {
        MessageId other = new MessageId(new UUID(1, 2));
        String signature = SECRET.sign(MESSAGE, AT, BODY);

        assertThat(SECRET.sign(other, AT, BODY)).isNotEqualTo(signature);
        assertThat(SECRET.sign(MESSAGE, AT.plusSeconds(1), BODY)).isNotEqualTo(signature);
        assertThat(SECRET.sign(MESSAGE, AT, BODY + " ")).isNotEqualTo(signature);
        assertThat(WebhookSecret.of("A".repeat(43)).sign(MESSAGE, AT, BODY))
                .isNotEqualTo(signature);
    }

    @Test
    void isMadeOfRandomBitsAndNeverPrinted() {
        WebhookSecret made = WebhookSecret.of("-_".repeat(21) + "A");

        assertThat(made.value()).startsWith("whsec_").doesNotContain("-", "__");
        assertThat(Base64.getDecoder().decode(made.value().substring(6))).hasSize(32);
        assertThat(made).hasToString("whsec_…");
    }
}
