package io.huni.domain.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a person works.
 *
 * @param week the organisation's when empty
 */
public record WorkSchedule(Optional<WorkingWeek> week, Optional<Absence> away) {
    /** As the organisation works, and not away. */
    public static WorkSchedule asEverybody() {
        return new WorkSchedule(Optional.empty(), Optional.empty());
    }

    /**
     * @param usual the organisation's week
     * @param hoursCount whether the hours are asked at all
     */
    public boolean isThere(Instant now, ZoneId zone, WorkingWeek usual, boolean hoursCount) {
        return away.filter(absence -> absence.covers(now)).isEmpty()
                && (!hoursCount || week.orElse(usual).covers(now, zone));
    }
}
