package io.huni.domain.shared;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Checks that compact constructors share; each failure is a {@link Refused}. */
public final class Require {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Require() {}

    /**
     * Trims and takes out what nobody can read, then refuses an empty text or one of more than
     * {@code maximum} characters.
     */
    public static String text(String field, String value, int maximum) {
        String trimmed = Legible.of(value).strip();
        if (trimmed.isEmpty()) {
            throw new Refused(SharedErrorKey.TEXT_MISSING, Map.of("field", field)).at("/" + field);
        }
        return atMost(field, trimmed, maximum);
    }

    /**
     * Like {@link #text} for what is one line, such as a name: line breaks and runs of blanks
     * become one blank, so that a name cannot pretend to be more than a name.
     */
    public static String line(String field, String value, int maximum) {
        return text(field, BLANKS.matcher(Legible.of(value)).replaceAll(" "), maximum);
    }

    /** Refuses a text of more than {@code maximum} characters. */
    public static String atMost(String field, String value, int maximum) {
        if (value.length() > maximum) {
            throw new Refused(
                            SharedErrorKey.TEXT_TOO_LONG,
                            Map.of("field", field, "maximum", maximum))
                    .at("/" + field);
        }
        return value;
    }

    /** Refuses a number outside {@code minimum} to {@code maximum}, both included. */
    public static int between(String field, int value, int minimum, int maximum) {
        if (value < minimum || value > maximum) {
            throw new Refused(
                            SharedErrorKey.NUMBER_OUT_OF_RANGE,
                            Map.of("field", field, "minimum", minimum, "maximum", maximum))
                    .at("/" + field);
        }
        return value;
    }

    /** Reads an id, refusing everything that is not the canonical 36 characters. */
    public static UUID uuid(String value) {
        try {
            UUID id = UUID.fromString(value);
            if (id.toString().equalsIgnoreCase(value)) {
                return id;
            }
        } catch (IllegalArgumentException malformed) {
            throw new Refused(SharedErrorKey.ID_MALFORMED, Map.of("value", shortened(value)));
        }
        throw new Refused(SharedErrorKey.ID_MALFORMED, Map.of("value", shortened(value)));
    }

    /** The refusal of a value that is none of those that there are. */
    public static Refused unknown(String field, String value) {
        return new Refused(
                SharedErrorKey.VALUE_UNKNOWN,
                Map.of("field", field, "value", shortened(value)),
                "/" + field);
    }

    /** As much of a wrong value as an answer or a log should repeat. */
    static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) : value;
    }
}
