package io.huni.domain.connection;

import io.huni.domain.shared.Require;

/** A token or key of somebody else's system. Its text form shows nothing. */
public record Secret(String plain) {
    private static final int LONGEST = 2000;

    public Secret {
        plain = Require.text("secret", plain, LONGEST);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
