package io.huni.domain.notification;

import io.huni.domain.shared.Refused;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Hours of every day in which no mail comes, by the clock on the person's wall, to the minute.
 *
 * @param from included
 * @param until excluded; before {@code from} when the night lies between
 */
public record QuietHours(LocalTime from, LocalTime until) {
    public QuietHours {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        until = until.truncatedTo(ChronoUnit.MINUTES);
        if (from.equals(until)) {
            throw new Refused(NotificationErrorKey.QUIET_ALL_DAY).at("/until");
        }
    }

    /** The moment itself, or the end of the quiet that it falls into. */
    Instant after(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        if (!covers(local.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = local.with(until);
        return (end.isAfter(local) ? end : local.plusDays(1).with(until)).toInstant();
    }

    private boolean covers(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean ended = !time.isBefore(until);
        return from.isBefore(until) ? begun && !ended : begun || !ended;
    }
}
