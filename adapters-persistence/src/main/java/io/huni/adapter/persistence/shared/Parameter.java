package io.huni.adapter.persistence.shared;

import java.time.Instant;
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

    public static Parameter ofTexts(Collection<String> values) {
        String text =
                values.stream()
                        .map(value -> value.replace("\\", "\\\\").replace("\"", "\\\""))
                        .collect(Collectors.joining("\",\"", "{\"", "\"}"));
        return new Parameter(values.toArray(String[]::new), "text[]", text);
    }

    public static Parameter ofIds(Collection<UUID> values) {
        String text =
                values.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return new Parameter(values.toArray(UUID[]::new), "uuid[]", text);
    }
}
