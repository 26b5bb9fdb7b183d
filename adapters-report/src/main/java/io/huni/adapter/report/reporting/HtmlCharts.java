package io.huni.adapter.report.reporting;

import io.huni.adapter.report.reporting.ReportDocument.Day;
import io.huni.adapter.report.reporting.ReportDocument.Step;

import java.util.List;
import java.util.Locale;

/** The charts of a page as drawings whose numbers stand in the tables below. */
record HtmlCharts(ReportDocument report) {
    private static final int WIDE = 960;
    private static final int BAR = 28;
    private static final int LABEL = 150;
    private static final int NUMBERS = 150;
    private static final int HIGH = 160;
    private static final int AXIS = 46;

    String funnel() {
        long most = Math.max(1, report.funnel().getFirst().leads());
        double wide = WIDE - LABEL - NUMBERS;
        StringBuilder drawn = new StringBuilder();
        int y = 0;
        for (Step step : report.funnel()) {
            drawn.append(text(0, y + 19, "", step.label()))
                    .append(box("#f6f8fa", LABEL, y, wide, BAR))
                    .append(
                            box(
                                    "#0b7a75",
                                    LABEL,
                                    y,
                                    Math.min(1d, (double) step.leads() / most) * wide,
                                    BAR))
                    .append(text(WIDE - 70, y + 19, "end", report.words().count(step.leads())))
                    .append(
                            text(
                                    WIDE,
                                    y + 19,
                                    "end",
                                    report.words()
                                            .cell(
                                                    Cell.part(
                                                            step.leads(),
                                                            report.funnel().getFirst().leads()))));
            y += BAR + 8;
        }
        return drawing(report.words().text("chart.funnel"), y, drawn);
    }

    String days() {
        List<Day> days = report.days();
        if (days.size() < 2) {
            return "";
        }
        long most = Math.max(1, days.stream().mapToLong(Day::leads).max().orElse(1));
        StringBuilder drawn = new StringBuilder();
        scale(drawn, most);
        double slot = (double) (WIDE - AXIS) / days.size();
        double bar = Math.min(44, slot * 0.7);
        int every = Math.max(1, Math.ceilDiv(days.size(), 10));
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            double x = AXIS + slot * i + (slot - bar) / 2;
            drawn.append(column("#9fd3ce", x, bar, day.leads(), most))
                    .append(column("#0b7a75", x, bar, day.converted(), most));
            if (i % every == 0) {
                String said = report.words().shortDay(day.day());
                drawn.append(text(x + bar / 2, HIGH + 26, "middle", said));
            }
        }
        boolean weeks = Writing.isWeekly(report.period());
        String title = report.words().text(weeks ? "chart.weeks" : "chart.days");
        String legend =
                " (%s / %s)"
                        .formatted(
                                report.words().text("chart.leads"),
                                report.words().text("chart.converted"));
        return drawing(title + legend, HIGH + 36, drawn);
    }

    private void scale(StringBuilder drawn, long most) {
        long step = most < 4 ? 1 : Math.ceilDiv(most, 4);
        for (long count = 0; count <= most; count += step) {
            double y = 8 + HIGH - (double) count / most * HIGH;
            drawn.append(box("#e2e8ef", AXIS, y, WIDE - AXIS, 1))
                    .append(text(AXIS - 8, y + 4, "end", report.words().count(count)));
        }
    }

    private static String column(String color, double x, double wide, long count, long most) {
        double high = (double) count / most * HIGH;
        return box(color, x, 8 + HIGH - high, wide, high);
    }

    private static String box(String color, double x, double y, double wide, double high) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                x,
                y,
                wide,
                high,
                color);
    }

    private static String text(double x, double y, String anchor, String said) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>",
                x,
                y,
                anchor,
                HtmlText.of(said));
    }

    private static String drawing(String title, int high, CharSequence drawn) {
        String said = HtmlText.of(title);
        return "<h2>%s</h2>\n<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>\n"
                .formatted(said, WIDE, high, said, drawn);
    }
}
