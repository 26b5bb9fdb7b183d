package io.huni.adapter.meta.graph;

import io.huni.domain.connection.Secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows Meta that the caller of a token also knows the app's secret.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/guides/secure-requests">Meta: secure
 *     requests</a>
 */
final class AppSecretProof {
    private static final String ALGORITHM = "HmacSHA256";

    private AppSecretProof() {}

    static String of(Secret accessToken, Secret appSecret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(appSecret), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(bytes(accessToken)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(Secret secret) {
        return secret.plain().getBytes(StandardCharsets.UTF_8);
    }
}
