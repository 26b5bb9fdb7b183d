package io.huni.adapter.report.reporting;

import io.huni.adapter.report.reporting.ReportDocument.Day;
import io.huni.adapter.report.reporting.ReportDocument.Step;

import java.io.IOException;
import java.util.List;

/** The funnel and the days as bars, each with its number beside it. */
record PdfCharts(PdfPaper paper, ReportDocument report) {
    private static final float BAR = 18;
    private static final float LABEL = 92;
    private static final float NUMBERS = 96;
    private static final float PLOT = 110;
    private static final float AXIS = 30;

    void funnel() throws IOException {
        title(report.words().text("chart.funnel"), 4 * (BAR + 6));
        long most = Math.max(1, report.funnel().getFirst().leads());
        float wide = PdfPaper.WIDTH - LABEL - NUMBERS;
        for (Step step : report.funnel()) {
            paper.down(BAR + 6);
            float y = paper.at();
            float x = PdfPaper.LEFT + LABEL;
            paper.text(paper.regular(), 9, PdfPaper.INK, PdfPaper.LEFT, y + 5, step.label());
            paper.box(PdfPaper.PANEL, x, y, wide, BAR);
            paper.box(PdfPaper.ACCENT, x, y, Math.min(1f, (float) step.leads() / most) * wide, BAR);
            String share =
                    report.words()
                            .cell(Cell.part(step.leads(), report.funnel().getFirst().leads()));
            float end = PdfPaper.LEFT + PdfPaper.WIDTH;
            String count = report.words().count(step.leads());
            paper.textBefore(paper.bold(), 9, PdfPaper.INK, end - 44, y + 5, count);
            paper.textBefore(paper.regular(), 9, PdfPaper.QUIET, end, y + 5, share);
        }
        paper.down(6);
    }

    void days() throws IOException {
        List<Day> days = report.days();
        if (days.size() < 2) {
            return;
        }
        boolean weeks = Writing.isWeekly(report.period());
        title(report.words().text(weeks ? "chart.weeks" : "chart.days"), PLOT + 30);
        legend();
        paper.down(PLOT + 6);
        long most = Math.max(1, days.stream().mapToLong(Day::leads).max().orElse(1));
        scale(most);
        float x = PdfPaper.LEFT + AXIS;
        float slot = (PdfPaper.WIDTH - AXIS) / days.size();
        float bar = Math.min(26, slot * 0.7f);
        for (Day day : days) {
            float middle = x + (slot - bar) / 2;
            paper.box(PdfPaper.SOFT, middle, paper.at(), bar, high(day.leads(), most));
            paper.box(PdfPaper.ACCENT, middle, paper.at(), bar, high(day.converted(), most));
            x += slot;
        }
        ends(days);
        paper.down(18);
    }

    private static float high(long count, long most) {
        return (float) count / most * PLOT;
    }

    private void legend() throws IOException {
        float end = PdfPaper.LEFT + PdfPaper.WIDTH;
        float y = paper.at();
        String converted = report.words().text("chart.converted");
        String leads = report.words().text("chart.leads");
        float first = end - paper.regular().width(converted, 8);
        paper.text(paper.regular(), 8, PdfPaper.QUIET, first, y + 4, converted);
        paper.box(PdfPaper.ACCENT, first - 11, y + 4, 7, 7);
        float second = first - 24 - paper.regular().width(leads, 8);
        paper.text(paper.regular(), 8, PdfPaper.QUIET, second, y + 4, leads);
        paper.box(PdfPaper.SOFT, second - 11, y + 4, 7, 7);
    }

    private void scale(long most) throws IOException {
        long step = most < 4 ? 1 : Math.ceilDiv(most, 4);
        for (long count = 0; count <= most; count += step) {
            float y = paper.at() + high(count, most);
            paper.line(PdfPaper.LINE, PdfPaper.LEFT + AXIS, y, PdfPaper.WIDTH - AXIS);
            String said = report.words().count(count);
            paper.textBefore(
                    paper.regular(), 7, PdfPaper.QUIET, PdfPaper.LEFT + AXIS - 5, y - 2, said);
        }
    }

    private void ends(List<Day> days) throws IOException {
        float slot = (PdfPaper.WIDTH - AXIS) / days.size();
        int every = Math.max(1, Math.ceilDiv(days.size(), 8));
        for (int i = 0; i < days.size(); i += every) {
            String said = report.words().shortDay(days.get(i).day());
            float middle = PdfPaper.LEFT + AXIS + slot * i + slot / 2;
            float x = middle - paper.regular().width(said, 7) / 2;
            paper.text(paper.regular(), 7, PdfPaper.QUIET, x, paper.at() - 11, said);
        }
    }

    private void title(String text, float height) throws IOException {
        if (!paper.fits(height + 40)) {
            paper.turn();
        }
        paper.down(30);
        paper.text(paper.bold(), 12, PdfPaper.INK, PdfPaper.LEFT, paper.at(), text);
        paper.down(4);
    }
}
