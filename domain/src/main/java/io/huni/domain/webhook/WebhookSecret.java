package io.huni.domain.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a receiver checks our signature with: {@code whsec_} and the key in Base64.
 *
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>, symmetric signatures
 */
public record WebhookSecret(String value) {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    /**
     * @param random 256 random bits in Base64 for addresses
     */
    public static WebhookSecret of(String random) {
        byte[] key = Base64.getUrlDecoder().decode(random);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /** One signature of the header {@code webhook-signature}. */
    public String sign(MessageId message, Instant at, String body) {
        String signed = message.header() + "." + at.getEpochSecond() + "." + body;
        return "v1," + Base64.getEncoder().encodeToString(mac(signed));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            byte[] key = Base64.getDecoder().decode(value.substring(PREFIX.length()));
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
