package io.huni.adapter.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the HTTP face must be told.
 *
 * @param publicUrl where browsers and Meta reach this installation ({@code HUNI_PUBLIC_URL})
 * @param trustedProxies how many proxies of our own stand in front; only so many entries of {@code
 *     X-Forwarded-For}, from the right, are believed; 0 believes none
 * @param singleSignOn whether an identity provider is configured
 */
public record WebSettings(
        URI publicUrl, int trustedProxies, Optional<Demo> demo, boolean singleSignOn) {
    /** No proxy, no sample organisation, no identity provider. */
    public static WebSettings at(URI publicUrl) {
        return new WebSettings(publicUrl, 0, Optional.empty(), false);
    }

    /**
     * The sample organisation, whose accounts everybody may know.
     *
     * @param password the same for every account
     */
    public record Demo(String password, List<Account> accounts, Optional<URI> sandboxUrl) {
        public Demo {
            accounts = List.copyOf(accounts);
        }

        /** An account that the sign-in page offers. */
        public record Account(String email, String name, String role) {}
    }
}
