package io.huni.sandbox.graph;

import io.huni.sandbox.world.Token;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Knows the app by its secret: {@code appsecret_proof} and the app's own token {@code id|secret}.
 */
final class Proof {
    private final String appSecret;

    Proof(String appSecret) {
        this.appSecret = appSecret;
    }

    /** Refuses a proof that was sent and is wrong; one that was not sent is not needed. */
    void check(String token, @Nullable String sent) {
        if (sent != null && !isAppToken(token) && !sent.equals(hmac(token))) {
            throw GraphError.parameter("Invalid appsecret_proof provided in the API argument");
        }
    }

    boolean isAppToken(String value) {
        return value.endsWith("|" + appSecret);
    }

    static Token appToken(String value) {
        return new Token(value, "APP", Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    private String hmac(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
