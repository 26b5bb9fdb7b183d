package io.huni.domain.identity;

import io.huni.domain.shared.Require;

/**
 * Names a role for good: a word in capitals for one that is built in, a UUID for one of the
 * organisation's own.
 */
public record RoleKey(String value) {
    private static final int LONGEST = 40;

    public RoleKey {
        value = Require.text("role", value, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
