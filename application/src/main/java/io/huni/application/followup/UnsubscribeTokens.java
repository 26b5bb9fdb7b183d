package io.huni.application.followup;

import io.huni.application.shared.Hash;
import io.huni.application.shared.Secrets;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.EmailAddress;

import java.net.URI;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The links by which people opt out. What is in one is sealed: nobody reads an address from it, and
 * nobody makes one.
 */
record UnsubscribeTokens(Secrets secrets, URI publicUrl) {
    private static final String OWNER = "followup:unsubscribe";
    private static final int LONGEST = 1_000;

    URI link(EmailAddress address, MailLanguage language) {
        byte[] sealed = secrets.seal(language.tag() + ":" + digest(address), OWNER);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        return URI.create(publicUrl + "/unsubscribe/" + token);
    }

    /** As the opt-outs know the address. */
    static String digest(EmailAddress address) {
        return Hash.of(address.value().toLowerCase(Locale.ROOT));
    }

    /** Empty for whatever is no token of ours. */
    Optional<Opened> open(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String said = secrets.open(Base64.getUrlDecoder().decode(token), OWNER);
            return Stream.of(MailLanguage.values())
                    .filter(language -> said.startsWith(language.tag() + ":"))
                    .map(language -> new Opened(language, said.substring(3)))
                    .findFirst();
        } catch (IllegalArgumentException | IllegalStateException foreign) {
            return Optional.empty();
        }
    }

    record Opened(MailLanguage language, String digest) {}
}
