package io.huni.application.identity;

import java.time.Duration;

/**
 * How long a session lives.
 *
 * @param lifetime from signing in to having to sign in again
 */
public record SessionSettings(Duration lifetime) {
    /** Fourteen days. */
    public static SessionSettings standard() {
        return new SessionSettings(Duration.ofDays(14));
    }
}
