package io.huni.adapter.web.table;

import io.huni.application.shared.Json;
import io.huni.application.shared.Table.Column;
import io.huni.application.shared.Table.Row;

import tools.jackson.core.io.JsonStringEncoder;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Objects with the fields' names and types in the API, in an array or one a line. What is not known
 * is not there.
 */
final class JsonWriter implements TableWriter {
    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private final List<Column> columns;
    private final List<String> names;
    private final boolean lines;
    private final StringBuilder out = new StringBuilder(64 * 1024);
    private boolean begun;

    JsonWriter(List<Column> columns, boolean lines) {
        this.columns = columns;
        this.names = columns.stream().map(column -> quoted(column.key()) + ":").toList();
        this.lines = lines;
    }

    @Override
    public byte[] rows(List<Row> rows) {
        for (Row row : rows) {
            if (!lines) {
                out.append(begun ? ",\n" : "[\n");
            }
            begun = true;
            object(row);
            if (lines) {
                out.append('\n');
            }
        }
        return taken();
    }

    @Override
    public byte[] end() {
        if (!lines) {
            out.append(begun ? "\n]\n" : "[]\n");
        }
        return taken();
    }

    private void object(Row row) {
        out.append('{');
        boolean first = true;
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.cells().get(i);
            if (value != null) {
                out.append(first ? "" : ",").append(names.get(i));
                value(value);
                first = false;
            }
        }
        out.append('}');
    }

    private void value(Object value) {
        switch (value) {
            case BigDecimal number -> out.append(number.toPlainString());
            case Boolean truth -> out.append(truth.booleanValue());
            case Json json -> out.append(json.text());
            default -> string(value.toString());
        }
    }

    private void string(String text) {
        out.append('"');
        ENCODER.quoteAsString(text, out);
        out.append('"');
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        ENCODER.quoteAsString(text, quoted);
        return quoted.append('"').toString();
    }

    private byte[] taken() {
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        out.setLength(0);
        return bytes;
    }
}
