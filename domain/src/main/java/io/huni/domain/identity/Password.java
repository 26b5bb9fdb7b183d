package io.huni.domain.identity;

import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A new password in plain text, on its way to being hashed. Its text form shows nothing. */
public record Password(String plain) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final Set<String> COMMONEST =
            Set.of(
                    "1234567890",
                    "0123456789",
                    "qwertyuiop",
                    "password12",
                    "password123",
                    "sifre12345",
                    "1q2w3e4r5t");

    public Password {
        if (plain.length() < SHORTEST) {
            throw new Refused(
                    IdentityErrorKey.PASSWORD_TOO_SHORT, Map.of("minimum", SHORTEST), "/password");
        }
        Require.atMost("password", plain, LONGEST);
        if (COMMONEST.contains(plain.toLowerCase(Locale.ROOT))) {
            throw new Refused(IdentityErrorKey.PASSWORD_TOO_EASY, Map.of(), "/password");
        }
    }

    /** Refuses a password that is the owner's address. */
    public Password notLike(EmailAddress email) {
        if (plain.toLowerCase(Locale.ROOT).contains(email.value())) {
            throw new Refused(IdentityErrorKey.PASSWORD_TOO_EASY, Map.of(), "/password");
        }
        return this;
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
