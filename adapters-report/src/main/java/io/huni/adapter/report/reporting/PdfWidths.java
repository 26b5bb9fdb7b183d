package io.huni.adapter.report.reporting;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide columns are: numbers never break, names share what is left. */
record PdfWidths(PdfPaper paper, Section section, ReportWords words, float size, float pad) {
    private static final double WIDEST_NUMBER = 84;

    float[] all() {
        int columns = section.columns().size();
        double[] wish = IntStream.range(0, columns).mapToDouble(this::wish).toArray();
        double spare = Math.max(0, PdfPaper.WIDTH - DoubleStream.of(wish).sum()) / columns;
        double numbers =
                IntStream.range(0, columns)
                        .filter(column -> !section.isText(column))
                        .mapToDouble(column -> number(wish[column], spare))
                        .sum();
        double names =
                IntStream.range(0, columns).filter(section::isText).mapToDouble(c -> wish[c]).sum();
        float[] widths = new float[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] =
                    (float)
                            (section.isText(column)
                                    ? wish[column] / names * (PdfPaper.WIDTH - numbers)
                                    : number(wish[column], spare));
        }
        return widths;
    }

    private static double number(double wish, double spare) {
        return Math.max(wish, Math.min(WIDEST_NUMBER, wish + spare));
    }

    private double wish(int column) {
        double head =
                Stream.of(section.columns().get(column).title().split(" "))
                        .mapToDouble(word -> paper.bold().width(paper.bold().shown(word), size))
                        .max()
                        .orElse(0);
        double cells =
                section.rows().stream()
                        .map(row -> paper.regular().shown(words.cell(row.get(column))))
                        .mapToDouble(shown -> paper.regular().width(shown, size))
                        .max()
                        .orElse(0);
        return Math.max(head, cells) + 2 * pad + 1;
    }
}
