package io.huni.adapter.report.reporting;

import io.huni.adapter.report.reporting.Section.Column;
import io.huni.adapter.report.reporting.Section.When;
import io.huni.application.analytics.AnalyticsQueries.PersonCount;
import io.huni.application.analytics.InteractionCount;
import io.huni.application.reporting.LeadReport;
import io.huni.domain.analytics.AnswerTimes;
import io.huni.domain.analytics.Figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** How soon leads were answered and what people did. */
record WorkTables(LeadReport report, ReportWords words) {
    Section responses() {
        return new Section(
                "responses",
                words.text("section.responses"),
                Optional.of(words.text("note.responses")),
                true,
                List.of(neither("measure"), now("now"), before("before"), neither("change")),
                List.of(
                        counted("answered", figures -> figures.answers().answered()),
                        taken("middle", AnswerTimes::median),
                        taken("mean", AnswerTimes::mean),
                        taken("p90", AnswerTimes::p90),
                        taken("least", AnswerTimes::least),
                        taken("most", AnswerTimes::most),
                        counted("late", Figures::late),
                        counted("overdue", Figures::overdue)));
    }

    private List<Cell> counted(String key, Function<Figures, Long> count) {
        long now = count.apply(report.responses().whole().now());
        long before = count.apply(report.responses().whole().before());
        return List.of(
                new Cell.Text(words.text("measure." + key)),
                new Cell.Count(now),
                new Cell.Count(before),
                Cell.change(now, before));
    }

    private List<Cell> taken(String key, Function<AnswerTimes, OptionalLong> time) {
        OptionalLong now = time.apply(report.responses().whole().now().answers());
        OptionalLong before = time.apply(report.responses().whole().before().answers());
        return List.of(
                new Cell.Text(words.text("measure." + key)),
                Cell.span(now),
                Cell.span(before),
                Cell.change(now, before));
    }

    Section interactions() {
        return new Section(
                "interactions",
                words.text("section.interactions"),
                false,
                List.of(
                        neither("kind"),
                        neither("result"),
                        now("times"),
                        before("before"),
                        neither("change")),
                report.interactions().counts().stream().map(this::row).toList());
    }

    private List<Cell> row(InteractionCount one) {
        return List.of(
                new Cell.Text(words.word("kind", one.type().name())),
                one.result()
                        .<Cell>map(result -> new Cell.Text(words.word("result", result)))
                        .orElseGet(Cell.None::new),
                new Cell.Count(one.times().now()),
                new Cell.Count(one.times().before()),
                Cell.change(one.times().now(), one.times().before()));
    }

    Section people() {
        return new Section(
                "people",
                words.text("section.people"),
                false,
                List.of(
                        neither("name"),
                        now("times"),
                        now("calls"),
                        now("talked"),
                        before("before"),
                        neither("change")),
                report.interactions().people().stream().map(this::row).toList());
    }

    private List<Cell> row(PersonCount one) {
        String name =
                one.person().isEmpty()
                        ? words.text("program")
                        : one.name().orElseGet(() -> words.text("unnamed"));
        return List.of(
                new Cell.Text(name),
                new Cell.Count(one.times()),
                new Cell.Count(one.calls()),
                new Cell.Count(one.talked()),
                new Cell.Count(one.before()),
                Cell.change(one.times(), one.before()));
    }

    private Column now(String key) {
        return new Column(words.text("column." + key), When.NOW);
    }

    private Column before(String key) {
        return new Column(words.text("column." + key), When.BEFORE);
    }

    private Column neither(String key) {
        return new Column(words.text("column." + key), When.NEITHER);
    }
}
