package io.huni.adapter.mail.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mail server of this installation.
 *
 * @param server empty when there is none
 * @param from the sender's address
 */
public record SmtpSettings(Optional<Server> server, String from) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;

    /**
     * Reads {@code smtp://user:password@host:587} or {@code smtps://…}; user and password are
     * percent-encoded and may be missing.
     *
     * @param url empty for no server
     */
    public static SmtpSettings of(String url, String from) {
        return new SmtpSettings(
                url.isBlank() ? Optional.empty() : Optional.of(server(url.strip())), from);
    }

    private static Server server(String url) {
        URI address = parsed(url);
        boolean tls = "smtps".equals(address.getScheme());
        if (address.getHost() == null || !tls && !"smtp".equals(address.getScheme())) {
            throw unusable();
        }
        String[] who = Optional.ofNullable(address.getRawUserInfo()).orElse("").split(":", 2);
        return new Server(
                address.getHost(),
                address.getPort() > 0 ? address.getPort() : tls ? SUBMISSIONS : SUBMISSION,
                tls,
                decoded(who[0]),
                who.length > 1 ? decoded(who[1]) : "");
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException malformed) {
            throw unusable();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Does not repeat the address, because a password stands in it. */
    private static IllegalArgumentException unusable() {
        return new IllegalArgumentException(
                "HUNI_SMTP_URL must look like smtp://user:password@mail.example.com:587 or"
                        + " smtps://…, with special characters percent-encoded");
    }

    /**
     * @param tls from the first byte on; otherwise by STARTTLS where the server offers it
     * @param user empty for a server that asks for none
     */
    public record Server(String host, int port, boolean tls, String user, String password) {
        /** A password crosses no network in the clear. */
        boolean needsStartTls() {
            return !tls
                    && !user.isEmpty()
                    && !host.equals("localhost")
                    && !host.equals("127.0.0.1");
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
