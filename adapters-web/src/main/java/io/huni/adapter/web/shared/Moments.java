package io.huni.adapter.web.shared;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Reads instants as RFC 3339 writes them, of the years 1900 to 9999. */
final class Moments {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private Moments() {}

    static Instant read(String field, String text) {
        try {
            Instant moment =
                    OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toInstant();
            if (!moment.isBefore(FIRST) && moment.isBefore(LAST)) {
                return moment;
            }
        } catch (DateTimeParseException | ArithmeticException malformed) {
            throw Fields.unknown(field, text);
        }
        throw Fields.unknown(field, text);
    }
}
