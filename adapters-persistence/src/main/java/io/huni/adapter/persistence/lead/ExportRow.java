package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Snapshot;
import io.huni.application.lead.ExportColumn;
import io.huni.application.shared.Json;
import io.huni.application.shared.Table.Kind;
import io.huni.application.shared.Table.Row;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads the rows that {@link ExportSql} selects, from PostgreSQL's binary form. */
final class ExportRow implements Function<ByteBuffer, Row> {
    /** PostgreSQL counts microseconds from the beginning of the year 2000. */
    private static final long EPOCH_MICROS = 946_684_800_000_000L;

    private static final long MICROS = 1_000_000;

    private final Cell[] cells;

    private ExportRow(Cell... cells) {
        this.cells = cells;
    }

    static ExportRow of(List<ExportColumn> columns, Snapshot snapshot) throws SQLException {
        Cell[] cells = new Cell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(columns.get(i), snapshot);
        }
        return new ExportRow(cells);
    }

    @Override
    public Row apply(ByteBuffer row) {
        @Nullable Object[] read = new @Nullable Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int length = Snapshot.length(row);
            read[i] = length < 0 ? null : cells[i].read(row, length);
        }
        return new Row(Arrays.asList(read));
    }

    private static Cell cell(ExportColumn column, Snapshot snapshot) throws SQLException {
        Optional<String> table = ExportSql.tableOfNames(column);
        if (table.isPresent()) {
            Map<UUID, String> names =
                    snapshot.names("SELECT id, name FROM %s".formatted(table.get()));
            return (row, length) -> names.get(Snapshot.uuid(row, length));
        }
        return column instanceof ExportColumn.Own
                ? own(column.column().kind())
                : cell(column.column().kind());
    }

    private static Cell cell(Kind kind) {
        return switch (kind) {
            case TEXT, PHONE, WORD -> Snapshot::text;
            case ID -> Snapshot::uuid;
            case NUMBER -> (row, length) -> new BigDecimal(Snapshot.text(row, length));
            case MOMENT -> (row, length) -> moment(row.getLong());
            case TRUTH -> (row, length) -> row.get() != 0;
            case DETAILS -> (row, length) -> new Json(Snapshot.text(row, length));
        };
    }

    /** Fields of the organisation come as text; one that was of another type once stays text. */
    private static Cell own(Kind kind) {
        return (row, length) -> {
            String text = Snapshot.text(row, length);
            return switch (kind) {
                case NUMBER -> number(text);
                case TRUTH -> "true".equals(text);
                default -> text;
            };
        };
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static Instant moment(long micros) {
        long since = micros + EPOCH_MICROS;
        return Instant.ofEpochSecond(
                Math.floorDiv(since, MICROS), Math.floorMod(since, MICROS) * 1_000);
    }

    @FunctionalInterface
    private interface Cell {
        @Nullable Object read(ByteBuffer row, int length);
    }
}
