package io.huni.domain.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads moments as spreadsheets and advertising networks write them. A day without a time is its
 * beginning; without a zone the organisation's holds.
 *
 * @param order of days that do not begin with the year
 */
public record MomentReading(DateOrder order, ZoneId zone) {
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(\\d{1,4})[./-](\\d{1,2})[./-](\\d{1,4})"
                        + "(?:(?:T|,?\\s+)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?"
                        + "\\s*([AaPp][Mm])?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final int CENTURY = 2000;
    private static final int LAST_SHORT_YEAR = 99;
    private static final int NOON = 12;

    public Optional<Instant> read(String text) {
        Matcher found = MOMENT.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(moment(found.toMatchResult()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Instant moment(MatchResult found) {
        LocalDateTime local = LocalDateTime.of(day(found), time(found));
        String offset = found.group(8);
        return offset == null
                ? local.atZone(zone).toInstant()
                : OffsetDateTime.of(local, offset(offset)).toInstant();
    }

    private static ZoneOffset offset(String text) {
        return ZoneOffset.of(
                text.length() == 5 ? text.substring(0, 3) + ":" + text.substring(3) : text);
    }

    private LocalDate day(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        int third = Integer.parseInt(found.group(3));
        if (found.group(1).length() > 2 || order == DateOrder.YMD) {
            return LocalDate.of(year(first), second, third);
        }
        return order == DateOrder.MDY
                ? LocalDate.of(year(third), first, second)
                : LocalDate.of(year(third), second, first);
    }

    private static int year(int written) {
        return written <= LAST_SHORT_YEAR ? CENTURY + written : written;
    }

    private static LocalTime time(MatchResult found) {
        if (found.group(4) == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(found.group(4));
        String half = found.group(7);
        if (half != null) {
            hour = hour % NOON + (half.toLowerCase(Locale.ROOT).startsWith("p") ? NOON : 0);
        }
        return LocalTime.of(
                hour,
                Integer.parseInt(found.group(5)),
                found.group(6) == null ? 0 : Integer.parseInt(found.group(6)));
    }
}
