package io.huni.domain.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The {@code X-Hub-Signature-256} header: {@code sha256=} and the HMAC-SHA256 of the raw bytes
 * under the app secret.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/webhooks/getting-started">Meta:
 *     validating payloads</a>
 */
public record WebhookSignature(String header) {
    private static final String PREFIX = "sha256=";
    private static final String ALGORITHM = "HmacSHA256";

    /**
     * Compares in constant time; a header of another form never matches, and without an app secret
     * none does.
     */
    public boolean matches(byte[] body, String appSecret) {
        if (appSecret.isEmpty()) {
            return false;
        }
        byte[] expected = (PREFIX + hex(body, appSecret)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, header.getBytes(StandardCharsets.UTF_8));
    }

    /** The signature that Meta would send. */
    public static WebhookSignature of(byte[] body, String appSecret) {
        return new WebhookSignature(PREFIX + hex(body, appSecret));
    }

    private static String hex(byte[] body, String appSecret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
