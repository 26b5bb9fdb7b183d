package io.huni.adapter.web.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Reads moments off the wall of the organisation. */
record WallClock(ZoneId zone) {
    /** As {@code dd.MM.yyyy HH:mm}; a formatter would take several times as long. */
    void append(Instant moment, StringBuilder out) {
        LocalDateTime time = at(moment);
        two(time.getDayOfMonth(), out);
        out.append('.');
        two(time.getMonthValue(), out);
        out.append('.').append(time.getYear()).append(' ');
        two(time.getHour(), out);
        out.append(':');
        two(time.getMinute(), out);
    }

    LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.SECONDS);
    }

    private static void two(int number, StringBuilder out) {
        if (number < 10) {
            out.append('0');
        }
        out.append(number);
    }
}
