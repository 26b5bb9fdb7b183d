package io.huni.application.identity.reset;

import java.time.Duration;

/**
 * How links to a new password behave.
 *
 * @param lifetime of a link
 * @param answerAfter how long the answer to a request takes at least, so that time tells nothing
 */
public record ResetSettings(Duration lifetime, Duration answerAfter) {
    /** An hour, and half a second. */
    public static ResetSettings standard() {
        return new ResetSettings(Duration.ofHours(1), Duration.ofMillis(500));
    }
}
