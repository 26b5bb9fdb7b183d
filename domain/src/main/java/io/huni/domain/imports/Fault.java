package io.huni.domain.imports;

import io.huni.domain.shared.ErrorKey;

import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with a row.
 *
 * @param index of the column; empty when the row as a whole is meant
 * @param key of an {@link ErrorKey}
 * @param parameters of its sentence, as text
 */
public record Fault(Optional<Integer> index, String key, Map<String, String> parameters) {
    private static final int LONGEST_VALUE = 60;

    public Fault {
        parameters = Map.copyOf(parameters);
    }

    static Fault of(int index, ErrorKey key, String value) {
        return new Fault(Optional.of(index), key.key(), Map.of("value", shortened(value)));
    }

    static Fault of(int index, ErrorKey key, Map<String, String> parameters) {
        return new Fault(Optional.of(index), key.key(), parameters);
    }

    /** One that no single cell has. */
    public static Fault ofRow(ErrorKey key, Map<String, String> parameters) {
        return new Fault(Optional.empty(), key.key(), parameters);
    }

    /** One that no single cell has. */
    public static Fault ofRow(ErrorKey key, String value) {
        return ofRow(key, Map.of("value", shortened(value)));
    }

    static String shortened(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }
}
