package io.huni.adapter.web.table;

import io.huni.application.shared.Json;
import io.huni.application.shared.Table.Column;
import io.huni.application.shared.Table.Row;
import io.huni.domain.shared.InertText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * CSV as spreadsheets open it: a byte order mark, so that Excel reads UTF-8, CRLF, quotes where
 * they are needed, moments as {@code dd.MM.yyyy HH:mm}, formulas inert. Where a semicolon
 * separates, a comma is the decimal mark, as in the countries whose Excel expects the one and the
 * other.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvWriter implements TableWriter {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LINE_END = "\r\n";

    private final List<Column> columns;
    private final TableWords words;
    private final char separator;
    private final WallClock clock;
    private final StringBuilder out = new StringBuilder(64 * 1024);
    private boolean begun;

    CsvWriter(List<Column> columns, ZoneId zone, TableWords words, char separator) {
        this.columns = columns;
        this.words = words;
        this.separator = separator;
        this.clock = new WallClock(zone);
    }

    @Override
    public byte[] rows(List<Row> rows) {
        begin();
        for (Row row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                separate(i);
                cell(columns.get(i), row.cells().get(i));
            }
            out.append(LINE_END);
        }
        return taken();
    }

    @Override
    public byte[] end() {
        begin();
        return taken();
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        out.append(BYTE_ORDER_MARK);
        for (int i = 0; i < columns.size(); i++) {
            separate(i);
            quote(InertText.untyped(words.title(columns.get(i))));
        }
        out.append(LINE_END);
    }

    private void separate(int column) {
        if (column > 0) {
            out.append(separator);
        }
    }

    private void cell(Column column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Instant moment -> clock.append(moment, out);
            case BigDecimal number -> number(number);
            case Boolean truth -> out.append(words.truth(truth));
            case Json details -> quote(InertText.untyped(Details.of(details)));
            case String text -> text(column, text);
            default -> out.append(value);
        }
    }

    private void text(Column column, String text) {
        switch (column.kind()) {
            case WORD -> quote(words.word(column, text));
            case PHONE -> quote(text);
            default -> quote(InertText.untyped(text));
        }
    }

    private void number(BigDecimal number) {
        String text = number.toPlainString();
        out.append(separator == ';' ? text.replace('.', ',') : text);
    }

    private void quote(String text) {
        if (needsQuotes(text)) {
            out.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            out.append(text);
        }
    }

    private boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == ',' || c == ';' || c == '\n') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    private byte[] taken() {
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        out.setLength(0);
        return bytes;
    }
}
