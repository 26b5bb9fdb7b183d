package io.huni.adapter.web.shared;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the fields of a body so that a refusal names the place. */
public final class Fields {
    private static final int LONGEST_VALUE = 60;

    private Fields() {}

    /** The value of a field that must be there. */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new Refused(SharedErrorKey.TEXT_MISSING, Map.of("field", field), "/" + field);
        }
        return value;
    }

    /** A field that must be there, read as {@code reader} says. */
    public static <V, T> T required(String field, @Nullable V value, Function<V, T> reader) {
        V given = required(field, value);
        return at("/" + field, () -> reader.apply(given));
    }

    /** A field that may be absent, read as {@code reader} says. */
    public static <V, T> Optional<T> optional(
            String field, @Nullable V value, Function<V, T> reader) {
        return Optional.ofNullable(value).map(given -> at("/" + field, () -> reader.apply(given)));
    }

    /** Ties a refusal from inside to the place. */
    public static <T> T at(String pointer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refused refused) {
            throw refused.at(pointer);
        }
    }

    /** Reads an object inside a body: the places of its fields begin with its own. */
    public static <T> T within(String pointer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refused refused) {
            String inner = refused.pointer();
            throw refused.at(inner == null ? pointer : pointer + inner);
        }
    }

    public static Refused unknown(String field, String value) {
        return new Refused(
                SharedErrorKey.VALUE_UNKNOWN,
                Map.of("field", field, "value", shortened(value)),
                "/" + field);
    }

    /** Refuses the one character that PostgreSQL cannot store. */
    public static String storable(String field, String value) {
        if (value.indexOf('\0') >= 0) {
            throw new Refused(WebErrorKey.CHARACTER_FORBIDDEN, Map.of("field", field), "/" + field);
        }
        return value;
    }

    private static String shortened(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }
}
