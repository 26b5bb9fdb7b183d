package io.huni.adapter.learning.ranking;

import io.huni.domain.ranking.Examples;
import io.huni.domain.ranking.KnownAtCapture;

import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

import java.util.Arrays;
import java.util.List;

/** A sparse matrix that grows row by row. */
final class Rows {
    private final Layout layout;
    private final long[] starts;
    private int[] columns = new int[1024];
    private float[] values = new float[1024];
    private int row;
    private int size;

    private Rows(Layout layout, int rows) {
        this.layout = layout;
        this.starts = new long[rows + 1];
    }

    static Rows of(Layout layout, Examples examples, int[] wanted) {
        Layout.Cell[] cells =
                examples.values().stream()
                        .map(value -> layout.cell(value.factor(), value.text()))
                        .toArray(Layout.Cell[]::new);
        Rows rows = new Rows(layout, wanted.length);
        for (int example : wanted) {
            examples.eachValue(example, number -> rows.put(cells[number]));
            rows.end();
        }
        return rows;
    }

    static Rows of(Layout layout, List<KnownAtCapture> leads) {
        Rows rows = new Rows(layout, leads.size());
        for (KnownAtCapture lead : leads) {
            lead.values().forEach((factor, text) -> rows.put(layout.cell(factor, text)));
            rows.end();
        }
        return rows;
    }

    private void put(Layout.Cell cell) {
        if (cell.isKnown()) {
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, size + size / 2);
                values = Arrays.copyOf(values, size + size / 2);
            }
            columns[size] = cell.column();
            values[size++] = cell.value();
        }
    }

    private void end() {
        starts[++row] = size;
    }

    /** Lives outside the heap until it is disposed of. */
    DMatrix matrix() throws XGBoostError {
        return new DMatrix(
                starts,
                Arrays.copyOf(columns, size),
                Arrays.copyOf(values, size),
                DMatrix.SparseType.CSR,
                layout.columns().size(),
                Float.NaN,
                1);
    }
}
