package io.huni.adapter.web.table;

import io.huni.application.shared.Table.Row;

import java.util.List;

/**
 * Turns one table into bytes, piece by piece; what stands before the rows comes with the first
 * piece. A piece may be empty.
 */
interface TableWriter {
    byte[] rows(List<Row> rows);

    /** What stands behind the last row. */
    byte[] end();
}
