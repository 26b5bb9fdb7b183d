package io.huni.application.assignment;

import java.time.Duration;

/**
 * @param youngerThan how long ago a form may have been sent for its lead to be assigned by a rule,
 *     asked once, when it is caught: a backfill of old leads must not fall upon people's desks, but
 *     what waits for somebody waits until they are there
 * @param waitingAtOnce how many waiting leads one turn tries
 */
public record AssignmentSettings(Duration youngerThan, int waitingAtOnce) {
    public static AssignmentSettings standard() {
        return new AssignmentSettings(Duration.ofDays(3), 500);
    }
}
