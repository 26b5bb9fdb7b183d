package io.huni.adapter.report.reporting;

import io.huni.adapter.report.reporting.Section.Column;
import io.huni.adapter.report.reporting.Section.When;
import io.huni.application.analytics.AnalyticsQueries.OfDistributor;
import io.huni.application.analytics.AnalyticsQueries.OfPerson;
import io.huni.application.analytics.Compared;
import io.huni.application.analytics.FigureGroup;
import io.huni.application.reporting.LeadReport;
import io.huni.domain.analytics.Figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The same figures of each distributor, person, source and campaign. */
record GroupTables(LeadReport report, ReportWords words) {
    Section distributors() {
        return section(
                "distributors",
                List.of(name(), neither("target")),
                List.of(),
                report.distributors().stream().map(this::row).toList());
    }

    private List<Cell> row(OfDistributor one) {
        return row(
                List.of(
                        named(one.name(), one.distributor().isEmpty(), "no.distributor"),
                        one.target()
                                .<Cell>map(target -> new Cell.Span(target.toSeconds()))
                                .orElseGet(Cell.None::new)),
                one.figures(),
                List.of());
    }

    Section staff() {
        return section(
                "staff",
                List.of(name(), neither("team")),
                List.of(neither("open"), neither("overdue")),
                report.staff().stream().map(this::row).toList());
    }

    private List<Cell> row(OfPerson one) {
        return row(
                List.of(
                        named(one.name(), one.person().isEmpty(), "nobody"),
                        one.teamName().<Cell>map(Cell.Text::new).orElseGet(Cell.None::new)),
                one.figures(),
                List.of(new Cell.Count(one.open()), new Cell.Count(one.overdue())));
    }

    Section sources() {
        return section(
                "sources",
                List.of(name()),
                List.of(),
                report.sources().sources().stream()
                        .map(one -> row(List.of(source(one)), one.figures(), List.of()))
                        .toList());
    }

    private Cell source(FigureGroup one) {
        return new Cell.Text(
                one.key().map(key -> words.word("source", key)).orElse(words.text("other")));
    }

    Section campaigns() {
        return section(
                "campaigns",
                List.of(name()),
                List.of(),
                report.sources().campaigns().stream()
                        .map(one -> row(List.of(campaign(one)), one.figures(), List.of()))
                        .toList());
    }

    private Cell campaign(FigureGroup one) {
        return named(one.name().or(one::key), one.key().isEmpty(), "no.campaign");
    }

    private Cell named(Optional<String> name, boolean isNobody, String nobody) {
        return new Cell.Text(
                isNobody ? words.text(nobody) : name.orElseGet(() -> words.text("unnamed")));
    }

    private Section section(
            String key, List<Column> first, List<Column> last, List<List<Cell>> rows) {
        List<Column> columns = new ArrayList<>(first);
        columns.add(now("leads"));
        columns.add(new Column(words.text("column.leadsBefore"), When.BEFORE));
        columns.add(neither("change"));
        Stream.of("contacted", "converted", "conversion", "lost", "median", "late")
                .map(this::now)
                .forEach(columns::add);
        columns.addAll(last);
        return new Section(key, words.text("section." + key), false, columns, rows);
    }

    private static List<Cell> row(List<Cell> first, Compared<Figures> both, List<Cell> last) {
        Figures now = both.now();
        List<Cell> row = new ArrayList<>(first);
        row.add(new Cell.Count(now.leads()));
        row.add(new Cell.Count(both.before().leads()));
        row.add(Cell.change(now.leads(), both.before().leads()));
        row.add(new Cell.Count(now.contacted()));
        row.add(new Cell.Count(now.converted()));
        row.add(Cell.part(now.converted(), now.leads()));
        row.add(new Cell.Count(now.lost()));
        row.add(Cell.span(now.answers().median()));
        row.add(new Cell.Count(now.late()));
        row.addAll(last);
        return row;
    }

    private Column name() {
        return neither("name");
    }

    private Column now(String key) {
        return new Column(words.text("column." + key), When.NOW);
    }

    private Column neither(String key) {
        return new Column(words.text("column." + key), When.NEITHER);
    }
}
