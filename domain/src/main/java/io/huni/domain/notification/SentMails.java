package io.huni.domain.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The mails of notifications that went to a person within the last hour.
 *
 * @param last when the last one left; empty when there is none
 */
public record SentMails(int count, Optional<Instant> last) {
    /** So many come at once; who gets more reads several in one. */
    private static final int AT_ONCE = 5;

    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** How far back one has to look. */
    public static final Duration LATELY = Duration.ofHours(1);

    public static SentMails none() {
        return new SentMails(0, Optional.empty());
    }

    Instant notBefore(Instant due) {
        return last.filter(sent -> count >= AT_ONCE)
                .map(sent -> sent.plus(PAUSE))
                .filter(due::isBefore)
                .orElse(due);
    }
}
