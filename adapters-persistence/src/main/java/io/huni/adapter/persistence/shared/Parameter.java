package io.huni.adapter.persistence.shared;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A value of a statement with its type in PostgreSQL.
 *
 * @param text the value as PostgreSQL reads it from text
 */
public record Parameter(Object value, String type, String text) {
    public static Parameter of(String value) {
        return new Parameter(value, "text", value);
    }

    public static Parameter of(UUID value) {
        return new Parameter(value, "uuid", value.toString());
    }

    public static Parameter of(Instant value) {
        return new Parameter(value, "timestamptz", value.toString());
    }

    public static Parameter of(int value) {
        return new Parameter(value, "integer", Integer.toString(value));
    }

    public static Parameter of(boolean value) {
        return new Parameter(value, "boolean", Boolean.toString(value));
    }

    /** Plain words, such as the names of an enum. */
    public static Parameter ofWords(Collection<String> values) {
        return array(values.toArray(String[]::new), "text[]");
    }

    public static Parameter ofIds(Collection<UUID> values) {
        return array(values.toArray(UUID[]::new), "uuid[]");
    }

    private static Parameter array(Object[] values, String type) {
        String text =
                Arrays.stream(values)
                        .map(Object::toString)
                        .collect(Collectors.joining(",", "{", "}"));
        return new Parameter(values, type, text);
    }
}
