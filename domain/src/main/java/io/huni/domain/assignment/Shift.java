package io.huni.domain.assignment;

import io.huni.domain.shared.Refused;

import java.time.LocalTime;

/**
 * Hours of one day.
 *
 * @param from included
 * @param until excluded; midnight means the end of the day
 */
public record Shift(LocalTime from, LocalTime until) {
    public Shift {
        if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
            throw new Refused(AssignmentErrorKey.HOURS_BACKWARDS);
        }
    }

    boolean covers(LocalTime time) {
        return !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
    }
}
