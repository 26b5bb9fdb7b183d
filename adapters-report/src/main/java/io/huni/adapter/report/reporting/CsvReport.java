package io.huni.adapter.report.reporting;

import io.huni.adapter.report.reporting.Section.Column;
import io.huni.adapter.report.reporting.Section.When;
import io.huni.domain.analytics.Period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One value a line, with what it is of and when; what follows from others is left out. */
final class CsvReport {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> HEAD =
            List.of("section", "name", "measure", "value", "unit", "from", "to");

    private final ReportDocument report;
    private final CsvText out;

    private CsvReport(ReportDocument report) {
        this.report = report;
        this.out = new CsvText(report.words().language());
    }

    static byte[] of(ReportDocument report) {
        CsvReport csv = new CsvReport(report);
        csv.out.line(HEAD.stream().map(key -> report.words().text("column." + key)).toList());
        report.sections().forEach(csv::section);
        return (BYTE_ORDER_MARK + csv.out.text()).getBytes(StandardCharsets.UTF_8);
    }

    private void section(Section section) {
        for (List<Cell> row : section.rows()) {
            List<Column> columns = section.columns();
            for (int at = 1; at < columns.size(); at++) {
                Column column = columns.get(at);
                plain(row.get(at)).ifPresent(plain -> value(section, row, column, plain));
            }
        }
    }

    private void value(Section section, List<Cell> row, Column column, Plain plain) {
        Period period = column.when() == When.BEFORE ? report.period().before() : report.period();
        out.line(
                List.of(
                        section.title(),
                        section.measures() ? "" : name(row),
                        section.measures() ? name(row) : column.title(),
                        out.number(plain.value()),
                        report.words().text("unit." + plain.unit()),
                        period.from().toString(),
                        period.to().toString()));
    }

    /** All texts that a row begins with, such as a kind and its result. */
    private String name(List<Cell> row) {
        return row.getFirst() instanceof Cell.Day(var day)
                ? day.toString()
                : String.join(
                        " · ",
                        row.stream()
                                .flatMap(
                                        cell ->
                                                cell instanceof Cell.Text(String text)
                                                        ? Stream.of(text)
                                                        : Stream.empty())
                                .toList());
    }

    private static Optional<Plain> plain(Cell cell) {
        return switch (cell) {
            case Cell.Count(long count) -> Optional.of(new Plain(Long.toString(count), "count"));
            case Cell.Share(double part) -> Optional.of(new Plain(ratio(part), "share"));
            case Cell.Span(long seconds) ->
                    Optional.of(new Plain(Long.toString(seconds), "seconds"));
            case Cell.Text _, Cell.Day _, Cell.Change _, Cell.Points _, Cell.None _ ->
                    Optional.empty();
        };
    }

    private static String ratio(double part) {
        return BigDecimal.valueOf(part)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private record Plain(String value, String unit) {}
}
