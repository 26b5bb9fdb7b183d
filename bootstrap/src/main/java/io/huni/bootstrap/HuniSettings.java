package io.huni.bootstrap;

import io.huni.sandbox.SandboxSettings;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What an operator may set, all by {@code HUNI_…} variables; a start without any works.
 *
 * @param port where it listens
 * @param dataDir the embedded database, files and generated secrets
 * @param demo loads the sample organisation and starts the stand-in for Meta
 * @param publicUrl where browsers and Meta reach this installation, without a slash at the end
 * @param trustedProxies how many proxies stand before it and may say who calls
 * @param node names this program among several
 */
@ConfigurationProperties("huni")
public record HuniSettings(
        int port,
        Path dataDir,
        boolean demo,
        String publicUrl,
        String node,
        int trustedProxies,
        Database db,
        Admin admin,
        Meta meta,
        Whatsapp whatsapp,
        Sandbox sandbox,
        Delivery delivery,
        Trash trash,
        Imports imports,
        Notifications notifications,
        Outgoing outgoing,
        Slack slack,
        Smtp smtp,
        Oidc oidc,
        Secrets secrets) {
    public HuniSettings {
        meta = demo && meta.appSecret().isBlank() ? meta.ofSandbox() : meta;
        publicUrl = publicUrl.replaceFirst("/+$", "");
        if (!publicUrl.startsWith("http://") && !publicUrl.startsWith("https://")) {
            throw new IllegalArgumentException(
                    "HUNI_PUBLIC_URL must begin with http:// or https://, for example"
                            + " https://crm.example.com");
        }
    }

    /**
     * @param url {@code postgresql://host:port/database}, empty for the embedded server
     * @param embeddedPort fixed, so that a start after a crash finds the server that is still
     *     running
     */
    public record Database(String url, String user, String password, int embeddedPort) {}

    /** The first superadmin; empty for a set-up link. */
    public record Admin(String email, String password) {
        public Admin {
            if (email.isBlank() != password.isBlank()) {
                throw new IllegalArgumentException(
                        "HUNI_ADMIN_EMAIL and HUNI_ADMIN_PASSWORD are only of use together: set"
                                + " both or neither");
            }
        }
    }

    /**
     * The app at Meta.
     *
     * @param graphUrl base address of the Graph API without a version
     */
    public record Meta(
            String appId,
            String appSecret,
            String verifyToken,
            String graphUrl,
            String graphVersion) {
        Meta ofSandbox() {
            SandboxSettings standard = SandboxSettings.standard(0, "", Instant.EPOCH);
            return new Meta(
                    standard.appId(),
                    standard.appSecret(),
                    standard.verifyToken(),
                    graphUrl,
                    graphVersion);
        }
    }

    /** As at Meta, where empty the values there hold. */
    public record Whatsapp(String appSecret, String verifyToken) {}

    /** The local stand-in for Meta; it runs with the sample organisation only. */
    public record Sandbox(int port, int leads) {}

    /**
     * The inbox of webhooks.
     *
     * @param retentionDays how long a delivery stays when all of it is processed
     */
    public record Delivery(int retentionDays) {}

    /**
     * Leads that were deleted.
     *
     * @param retentionDays how long one can be restored
     */
    public record Trash(int retentionDays) {}

    /**
     * Files of leads.
     *
     * @param retentionDays how long one stays after the last work on it
     */
    public record Imports(int retentionDays) {}

    /**
     * What people were told.
     *
     * @param retentionDays how long it stays, read or not
     */
    public record Notifications(int retentionDays) {}

    /**
     * Calls to addresses that people typed.
     *
     * @param allow private networks and hosts that may be called, with commas between them; empty
     *     for nobody but the public Internet
     */
    public record Outgoing(String allow) {}

    /**
     * Slack's Web API.
     *
     * @param url {@code https://slack.com/api} but for tests
     */
    public record Slack(String url) {}

    /**
     * The mail server.
     *
     * @param url {@code smtp://user:password@host:587} or {@code smtps://…}; empty leaves mails on
     *     their page
     * @param from the sender's address; empty for {@code huni@} the host of the public address
     */
    public record Smtp(String url, String from) {
        String sender(String publicUrl) {
            return from.isBlank() ? "huni@" + URI.create(publicUrl).getHost() : from;
        }

        @Override
        public String toString() {
            return "Smtp[…]";
        }
    }

    /** The organisation's OpenID provider; an empty issuer for none. */
    public record Oidc(String issuer, String clientId, String clientSecret) {
        public Oidc {
            if (issuer.isBlank() != clientId.isBlank()) {
                throw new IllegalArgumentException(
                        "HUNI_OIDC_ISSUER and HUNI_OIDC_CLIENT_ID are only of use together: set"
                                + " both or neither");
            }
        }

        public boolean isThere() {
            return !issuer.isBlank();
        }

        @Override
        public String toString() {
            return "Oidc[" + issuer + "]";
        }
    }

    /** The sender's address of mails. */
    public String mailSender() {
        return smtp.sender(publicUrl);
    }

    /**
     * The key set that seals others' tokens.
     *
     * @param keys as Tink writes it; empty for a file in the data folder
     * @param rotate adds a new key at this start and seals with it from now on
     */
    public record Secrets(String keys, boolean rotate) {}
}
