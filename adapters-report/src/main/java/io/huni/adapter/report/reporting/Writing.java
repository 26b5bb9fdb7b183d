package io.huni.adapter.report.reporting;

import io.huni.adapter.report.reporting.Section.Column;
import io.huni.adapter.report.reporting.Section.When;
import io.huni.application.analytics.AnalyticsQueries.OfDistributor;
import io.huni.application.analytics.AnalyticsQueries.OfPerson;
import io.huni.application.analytics.FigureGroup;
import io.huni.application.reporting.LeadReport;
import io.huni.domain.analytics.Period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the numbers of a report down as a document. */
record Writing(LeadReport report, ReportWords words) {
    ReportDocument document() {
        Period period = report.filter().period();
        KeyFigures figures = new KeyFigures(report, words);
        return new ReportDocument(
                report.house(),
                words.text("title." + report.kind()),
                period,
                facts(period),
                words.text(
                        "made",
                        words.moment(report.madeAt(), report.zone()),
                        report.zone().getId()),
                figures.tiles(),
                figures.steps(),
                days(),
                sections(figures),
                words);
    }

    private List<String> facts(Period period) {
        List<String> facts = new ArrayList<>();
        facts.add(words.text("days", words.period(period)));
        facts.add(words.text("compared", words.period(period.before())));
        facts.add(words.text(report.whole() ? "scope.whole" : "scope.part"));
        String narrowed = String.join(", ", narrowed());
        if (!narrowed.isEmpty()) {
            facts.add(words.text("filter", narrowed));
        }
        return facts;
    }

    /** By the names that the report itself has: others the reader may not know. */
    private List<String> narrowed() {
        var filter = report.filter();
        Stream<Optional<String>> partners =
                report.distributors().stream()
                        .filter(
                                one ->
                                        one.distributor()
                                                .filter(filter.distributors()::contains)
                                                .isPresent())
                        .map(OfDistributor::name);
        Stream<Optional<String>> people =
                report.staff().stream()
                        .filter(one -> one.person().filter(filter.people()::contains).isPresent())
                        .map(OfPerson::name);
        Stream<Optional<String>> teams =
                report.staff().stream()
                        .filter(one -> one.team().filter(filter.teams()::contains).isPresent())
                        .map(OfPerson::teamName);
        Stream<Optional<String>> campaigns =
                report.sources().campaigns().stream()
                        .filter(one -> one.key().filter(filter.campaigns()::contains).isPresent())
                        .map(FigureGroup::name);
        Stream<Optional<String>> sources =
                filter.sources().stream().sorted().map(one -> Optional.of(source(one.name())));
        return Stream.of(partners, teams, people, sources, campaigns)
                .flatMap(names -> names)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private String source(String key) {
        return words.word("source", key);
    }

    private List<ReportDocument.Day> days() {
        return report.funnel().days().stream()
                .map(
                        day ->
                                new ReportDocument.Day(
                                        day.day(),
                                        day.figures().leads(),
                                        day.figures().converted()))
                .toList();
    }

    private List<Section> sections(KeyFigures figures) {
        GroupTables groups = new GroupTables(report, words);
        WorkTables work = new WorkTables(report, words);
        return Stream.of(
                        figures.summary(),
                        figures.funnel(),
                        daily(),
                        groups.distributors(),
                        groups.staff(),
                        groups.sources(),
                        groups.campaigns(),
                        work.responses(),
                        work.interactions(),
                        work.people())
                .toList();
    }

    private Section daily() {
        boolean weeks = isWeekly(report.filter().period());
        return new Section(
                "days",
                words.text(weeks ? "section.weeks" : "section.days"),
                false,
                List.of(
                        new Column(words.text(weeks ? "column.week" : "column.day"), When.NEITHER),
                        now("leads"),
                        now("assigned"),
                        now("contacted"),
                        now("converted"),
                        now("lost")),
                report.funnel().days().stream()
                        .map(
                                day ->
                                        List.<Cell>of(
                                                new Cell.Day(day.day()),
                                                new Cell.Count(day.figures().leads()),
                                                new Cell.Count(day.figures().assigned()),
                                                new Cell.Count(day.figures().contacted()),
                                                new Cell.Count(day.figures().converted()),
                                                new Cell.Count(day.figures().lost())))
                        .toList());
    }

    static boolean isWeekly(Period period) {
        return period.steps().size() < period.length();
    }

    private Column now(String key) {
        return new Column(words.text("column." + key), When.NOW);
    }
}
