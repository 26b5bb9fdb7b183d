package io.huni.domain.assignment;

import io.huni.domain.shared.Refused;

import java.time.Instant;

/**
 * A time in which somebody gets no new leads.
 *
 * @param from included
 * @param until excluded
 */
public record Absence(Instant from, Instant until) {
    public Absence {
        if (!from.isBefore(until)) {
            throw new Refused(AssignmentErrorKey.ABSENCE_BACKWARDS).at("/awayUntil");
        }
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
