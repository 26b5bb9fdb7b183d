package io.huni.adapter.persistence.shared;

import io.r2dbc.spi.Readable;

import java.util.Objects;
import java.util.Optional;

/** Reads columns that are never, or may be, NULL. */
public final class Columns {
    private Columns() {}

    public static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    public static <T> Optional<T> optional(Readable row, String column, Class<T> type) {
        return Optional.ofNullable(row.get(column, type));
    }
}
