package io.huni.adapter.report.reporting;

import io.huni.adapter.report.reporting.ReportDocument.Step;
import io.huni.adapter.report.reporting.ReportDocument.Tile;
import io.huni.adapter.report.reporting.Section.Column;
import io.huni.adapter.report.reporting.Section.When;
import io.huni.application.reporting.LeadReport;
import io.huni.domain.analytics.Figures;

import java.util.List;
import java.util.stream.IntStream;

/** What a reader wants to know first. */
final class KeyFigures {
    /** The key of what the tiles say, too. */
    static final String SUMMARY = "summary";

    private final ReportWords words;
    private final Figures now;
    private final Figures before;

    KeyFigures(LeadReport report, ReportWords words) {
        this.words = words;
        this.now = report.funnel().whole().now();
        this.before = report.funnel().whole().before();
    }

    List<Tile> tiles() {
        return List.of(
                counted("leads", now.leads(), before.leads(), true),
                counted("contacted", now.contacted(), before.contacted(), true),
                counted("converted", now.converted(), before.converted(), true),
                conversion(),
                counted("lost", now.lost(), before.lost(), false),
                counted("open", now.open(), before.open(), false),
                median(),
                counted("late", now.late(), before.late(), false));
    }

    private Tile counted(String key, long thisTime, long lastTime, boolean better) {
        return new Tile(
                words.text("measure." + key),
                new Cell.Count(thisTime),
                new Cell.Count(lastTime),
                Cell.change(thisTime, lastTime),
                better);
    }

    private Tile conversion() {
        boolean both = now.leads() > 0 && before.leads() > 0;
        return new Tile(
                words.text("measure.conversion"),
                Cell.part(now.converted(), now.leads()),
                Cell.part(before.converted(), before.leads()),
                both ? new Cell.Points(now.conversion() - before.conversion()) : new Cell.None(),
                true);
    }

    private Tile median() {
        return new Tile(
                words.text("measure.median"),
                Cell.span(now.answers().median()),
                Cell.span(before.answers().median()),
                Cell.change(now.answers().median(), before.answers().median()),
                false);
    }

    Section summary() {
        return new Section(
                SUMMARY,
                words.text("section.summary"),
                true,
                List.of(
                        new Column(words.text("column.measure"), When.NEITHER),
                        new Column(words.text("column.now"), When.NOW),
                        new Column(words.text("column.before"), When.BEFORE),
                        new Column(words.text("column.change"), When.NEITHER)),
                tiles().stream()
                        .map(
                                tile ->
                                        List.of(
                                                new Cell.Text(tile.label()),
                                                tile.now(),
                                                tile.before(),
                                                tile.change()))
                        .toList());
    }

    List<Step> steps() {
        return List.of(
                new Step(words.text("measure.leads"), now.leads(), before.leads()),
                new Step(words.text("measure.assigned"), now.assigned(), before.assigned()),
                new Step(words.text("measure.contacted"), now.contacted(), before.contacted()),
                new Step(words.text("measure.converted"), now.converted(), before.converted()));
    }

    Section funnel() {
        List<Step> steps = steps();
        return new Section(
                "funnel",
                words.text("section.funnel"),
                false,
                List.of(
                        new Column(words.text("column.step"), When.NEITHER),
                        new Column(words.text("column.leads"), When.NOW),
                        new Column(words.text("column.share"), When.NOW),
                        new Column(words.text("column.stepShare"), When.NOW),
                        new Column(words.text("column.leadsBefore"), When.BEFORE),
                        new Column(words.text("column.change"), When.NEITHER)),
                IntStream.range(0, steps.size())
                        .mapToObj(at -> row(steps.get(at), steps.get(Math.max(0, at - 1))))
                        .toList());
    }

    private List<Cell> row(Step step, Step last) {
        return List.of(
                new Cell.Text(step.label()),
                new Cell.Count(step.leads()),
                Cell.part(step.leads(), now.leads()),
                Cell.part(step.leads(), last.leads()),
                new Cell.Count(step.before()),
                Cell.change(step.leads(), step.before()));
    }
}
