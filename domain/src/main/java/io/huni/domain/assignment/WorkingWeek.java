package io.huni.domain.assignment;

import java.time.DayOfWeek;
import java.time.Duration;
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

    /**
     * The moment at which so much working time has passed. A week without hours never moves, so
     * there the clock on the wall counts.
     */
    public Instant after(Instant from, Duration work, ZoneId zone) {
        if (shifts.isEmpty()) {
            return from.plus(work);
        }
        ZonedDateTime at = from.atZone(zone);
        Duration left = work;
        while (true) {
            Duration today = leftOn(at);
            if (today.compareTo(left) >= 0) {
                return begin(at).plus(left).toInstant();
            }
            left = left.minus(today);
            at = at.toLocalDate().plusDays(1).atStartOfDay(zone);
        }
    }

    private Duration leftOn(ZonedDateTime at) {
        return Optional.ofNullable(shifts.get(at.getDayOfWeek()))
                .map(shift -> Duration.between(begin(at), end(at, shift)))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    private ZonedDateTime begin(ZonedDateTime at) {
        return Optional.ofNullable(shifts.get(at.getDayOfWeek()))
                .map(shift -> at.with(shift.from()))
                .filter(at::isBefore)
                .orElse(at);
    }

    private static ZonedDateTime end(ZonedDateTime at, Shift shift) {
        return shift.until().equals(LocalTime.MIDNIGHT)
                ? at.toLocalDate().plusDays(1).atStartOfDay(at.getZone())
                : at.with(shift.until());
    }

    boolean covers(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return Optional.ofNullable(shifts.get(local.getDayOfWeek()))
                .filter(shift -> shift.covers(local.toLocalTime()))
                .isPresent();
    }
}
