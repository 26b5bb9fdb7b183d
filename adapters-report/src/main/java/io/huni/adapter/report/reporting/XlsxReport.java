package io.huni.adapter.report.reporting;

import io.huni.domain.shared.Legible;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** A sheet for each table, its values with their types and its head in place. */
final class XlsxReport {
    private static final double NAME_WIDE = 34;
    private static final double WIDE = 16;
    private static final double SECONDS_OF_DAY = 86_400;
    private static final int LONGEST = 32_767;

    /** Excel reads this as a character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxReport() {}

    static byte[] of(ReportDocument report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Huni", null)) {
            about(workbook.newWorksheet(sheet(report.words().text("sheet.about"))), report);
            for (Section section : report.sections()) {
                write(workbook.newWorksheet(sheet(section.title())), section, report.words());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String sheet(String title) {
        return title.length() > 31 ? title.substring(0, 31) : title;
    }

    private static void about(Worksheet sheet, ReportDocument report) {
        sheet.width(0, 70);
        text(sheet, 0, 0, report.title());
        sheet.style(0, 0).bold().fontSize(16).set();
        text(sheet, 1, 0, report.house());
        int row = 2;
        for (String fact : report.facts()) {
            text(sheet, row, 0, fact);
            row++;
        }
        text(sheet, row, 0, report.made());
    }

    private static void write(Worksheet sheet, Section section, ReportWords words) {
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        for (int column = 0; column < section.columns().size(); column++) {
            sheet.width(column, column == 0 ? NAME_WIDE : WIDE);
            text(sheet, 0, column, section.columns().get(column).title());
            sheet.style(0, column).bold().wrapText(true).fillColor("F2F5F8").set();
        }
        int at = 1;
        for (List<Cell> row : section.rows()) {
            for (int column = 0; column < row.size(); column++) {
                cell(sheet, at, column, row.get(column));
            }
            at++;
        }
        if (section.rows().isEmpty()) {
            text(sheet, 1, 0, words.text("empty"));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) -> text(sheet, row, column, text);
            case Cell.Count(long count) -> number(sheet, row, column, count, "#,##0");
            case Cell.Share(double part) -> number(sheet, row, column, part, "0.0%");
            case Cell.Span(long seconds) ->
                    number(sheet, row, column, seconds / SECONDS_OF_DAY, "[h]:mm:ss");
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            case Cell.Change(double ratio) -> number(sheet, row, column, ratio, "+0.0%;-0.0%;0.0%");
            case Cell.Points(double points) ->
                    number(sheet, row, column, points, "+0.0%;-0.0%;0.0%");
            case Cell.None() -> {}
        }
    }

    private static void number(Worksheet sheet, int row, int column, Number value, String format) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(format).set();
    }

    /** Text is text, whatever it looks like. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        String inert = ESCAPE.matcher(Legible.of(text)).replaceAll("_x005F_");
        sheet.inlineString(
                row,
                column,
                inert.length() <= LONGEST ? inert : inert.substring(0, LONGEST - 1) + "…");
    }
}
