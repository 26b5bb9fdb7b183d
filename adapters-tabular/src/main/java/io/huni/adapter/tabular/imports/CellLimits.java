package io.huni.adapter.tabular.imports;

import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.shared.Refused;

import java.util.Map;

/** How much a cell may hold. */
final class CellLimits {
    /** As in a spreadsheet, in characters. */
    static final int LONGEST = 32_767;

    private static final int MOST_LINES = 200;

    private CellLimits() {}

    /**
     * @param row where it begins in the file
     */
    static void check(String cell, long row) {
        if (cell.length() > LONGEST) {
            throw new Refused(ImportErrorKey.CELL_TOO_LONG, Map.of("row", row, "maximum", LONGEST));
        }
        if (cell.length() > MOST_LINES
                && cell.chars().filter(one -> one == '\n').count() > MOST_LINES) {
            throw new Refused(ImportErrorKey.QUOTE_OPEN, Map.of("row", row));
        }
    }
}
