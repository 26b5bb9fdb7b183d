package io.huni.domain.assignment;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of a week at which somebody works, by the clock on the wall.
 *
 * @param shifts one a day; no entry is a day off
 */
public record WorkingWeek(Map<DayOfWeek, Shift> shifts) {
    public WorkingWeek {
        Map<DayOfWeek, Shift> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(shifts);
        shifts = Collections.unmodifiableMap(copy);
    }

    /** Monday to Saturday, nine to six: what a call centre in Turkey usually keeps. */
    public static WorkingWeek usual() {
        Map<DayOfWeek, Shift> shifts = new EnumMap<>(DayOfWeek.class);
        Shift day = new Shift(LocalTime.of(9, 0), LocalTime.of(18, 0));
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each != DayOfWeek.SUNDAY) {
                shifts.put(each, day);
            }
        }
        return new WorkingWeek(shifts);
    }

    boolean covers(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return Optional.ofNullable(shifts.get(local.getDayOfWeek()))
                .filter(shift -> shift.covers(local.toLocalTime()))
                .isPresent();
    }
}
