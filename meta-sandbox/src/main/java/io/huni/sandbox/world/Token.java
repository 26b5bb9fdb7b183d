package io.huni.sandbox.world;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An access token.
 *
 * @param pages which pages it opens
 * @param expiresAt empty for never
 * @param deadSubcode why it is dead, empty while it lives
 */
public record Token(
        String value,
        String kind,
        Set<String> pages,
        Set<String> permissions,
        Optional<Instant> expiresAt,
        Optional<Integer> deadSubcode) {
    boolean alive(Instant now) {
        return deadSubcode.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
    }

    /** Meta's subcode for a token that has ended. */
    public int subcode() {
        return deadSubcode.orElse(463);
    }
}
