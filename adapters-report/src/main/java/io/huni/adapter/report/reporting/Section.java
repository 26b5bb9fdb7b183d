package io.huni.adapter.report.reporting;

import java.util.List;
import java.util.Optional;

/**
 * A table with a title.
 *
 * @param measures whether its first column names what is measured; else who or what it is of
 * @param columns the first one holds texts or days
 */
record Section(
        String key,
        String title,
        Optional<String> note,
        boolean measures,
        List<Column> columns,
        List<List<Cell>> rows) {
    Section {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    Section(
            String key,
            String title,
            boolean measures,
            List<Column> columns,
            List<List<Cell>> rows) {
        this(key, title, Optional.empty(), measures, columns, rows);
    }

    /** Whether a column holds names; else it holds numbers. */
    boolean isText(int column) {
        return column == 0
                || rows.stream().map(row -> row.get(column)).anyMatch(Cell.Text.class::isInstance);
    }

    /**
     * @param when which period its values are of
     */
    record Column(String title, When when) {}

    /** The period that a value is of. */
    enum When {
        NOW,
        BEFORE,
        /** Neither: a name, or what two periods differ by. */
        NEITHER
    }
}
