package io.huni.domain.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** How often mails about what has happened come. */
public enum Digest {
    /** Each at once; when much happens, several in one. */
    INSTANT,
    /** One an hour, at its full. */
    HOURLY,
    /** One a day, in the morning. */
    DAILY;

    /** When a day's mail comes, by the clock on the person's wall. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    /** The moment at which something that happened then is due. */
    Instant due(Instant happened, ZoneId zone) {
        ZonedDateTime local = happened.atZone(zone);
        return switch (this) {
            case INSTANT -> happened;
            case HOURLY -> local.truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
            case DAILY -> nextMorning(happened, zone);
        };
    }

    /** The last morning that had come by then. */
    public static Instant lastMorning(Instant by, ZoneId zone) {
        ZonedDateTime local = by.atZone(zone);
        ZonedDateTime today = local.with(MORNING).truncatedTo(ChronoUnit.MINUTES);
        return (local.isBefore(today) ? today.minusDays(1) : today).toInstant();
    }

    /** The first morning after the moment. */
    public static Instant nextMorning(Instant after, ZoneId zone) {
        ZonedDateTime local = after.atZone(zone);
        ZonedDateTime today = local.with(MORNING).truncatedTo(ChronoUnit.MINUTES);
        return (local.isBefore(today) ? today : today.plusDays(1)).toInstant();
    }
}
