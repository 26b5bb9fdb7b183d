package io.huni.adapter.web.table;

import io.huni.application.shared.Json;
import io.huni.application.shared.Table.Column;
import io.huni.application.shared.Table.Kind;
import io.huni.application.shared.Table.Row;
import io.huni.domain.shared.InertText;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A workbook whose cells have types: text is text, whatever it looks like, and stands in its own
 * cell instead of a table of all texts, which would grow with the file. What does not fit on a
 * sheet goes on to the next.
 */
final class XlsxWriter implements TableWriter {
    /** Of a sheet in Excel, with its head. */
    static final int MOST_ROWS = 1_048_576;

    /** Of a cell in Excel. */
    private static final int LONGEST = 32_767;

    private static final String MOMENT = "dd.mm.yyyy hh:mm";

    /** Excel reads this as a character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final double WIDE = 24;
    private static final double ID_WIDE = 38;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final Workbook workbook = new Workbook(bytes, "Huni", null);
    private final List<Column> columns;
    private final TableWords words;
    private final WallClock clock;
    private final String name;
    private final int mostRows;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int next;

    XlsxWriter(List<Column> columns, ZoneId zone, TableWords words, String name, int mostRows) {
        this.columns = columns;
        this.words = words;
        this.clock = new WallClock(zone);
        this.name = name;
        this.mostRows = mostRows;
    }

    @Override
    public byte[] rows(List<Row> rows) {
        try {
            Worksheet current = begun();
            for (Row row : rows) {
                current = next < mostRows ? current : another();
                row(current, row);
            }
            current.flush();
            return taken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public byte[] end() {
        try {
            begun().finish();
            workbook.finish();
            return taken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Worksheet begun() throws IOException {
        return sheet == null ? another() : sheet;
    }

    private Worksheet another() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        Worksheet fresh = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        fresh.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            fresh.width(i, columns.get(i).kind() == Kind.ID ? ID_WIDE : WIDE);
            fresh.inlineString(0, i, text(words.title(columns.get(i))));
            fresh.style(0, i).bold().set();
        }
        next = 1;
        sheet = fresh;
        return fresh;
    }

    private void row(Worksheet current, Row row) {
        for (int i = 0; i < columns.size(); i++) {
            cell(current, i, row.cells().get(i));
        }
        next++;
    }

    private void cell(Worksheet current, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> current.value(next, column, number);
            case Instant moment -> {
                current.value(next, column, clock.at(moment));
                current.style(next, column).format(MOMENT).set();
            }
            case Boolean truth -> current.inlineString(next, column, words.truth(truth));
            case Json details -> current.inlineString(next, column, text(Details.of(details)));
            default -> current.inlineString(next, column, text(columns.get(column), value));
        }
    }

    private String text(Column column, Object value) {
        return column.kind() == Kind.WORD
                ? words.word(column, value.toString())
                : text(value.toString());
    }

    private static String text(String text) {
        String inert = ESCAPE.matcher(InertText.of(text)).replaceAll("_x005F_");
        return inert.length() <= LONGEST ? inert : inert.substring(0, LONGEST - 1) + "…";
    }

    private byte[] taken() {
        byte[] taken = bytes.toByteArray();
        bytes.reset();
        return taken;
    }
}
