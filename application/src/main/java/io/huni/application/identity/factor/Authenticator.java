package io.huni.application.identity.factor;

import io.huni.domain.shared.EmailAddress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator scans.
 *
 * @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">key URI
 *     format</a>
 */
final class Authenticator {
    private static final String ISSUER = "Huni";

    private Authenticator() {}

    static String uri(EmailAddress account, String secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(ISSUER, encoded(account.value()), secret, ISSUER);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
