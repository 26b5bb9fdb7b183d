package io.huni.adapter.oidc.identity;

import java.net.URI;
import java.util.Optional;

/**
 * The organisation's OpenID provider.
 *
 * @param client empty when there is none
 * @param callback where the provider sends the browser back to
 */
public record OidcSettings(Optional<Client> client, URI callback) {
    /**
     * @param issuer below which {@code /.well-known/openid-configuration} lies
     * @param id as the provider knows Huni
     * @param secret empty for a client without one
     */
    public record Client(String issuer, String id, String secret) {
        @Override
        public String toString() {
            return id + " at " + issuer;
        }
    }
}
