package io.huni.adapter.persistence.analytics;

import io.huni.adapter.persistence.analytics.Cut.Told;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.analytics.AnalyticsQueries.OfDistributor;
import io.huni.application.analytics.AnalyticsQueries.OfPerson;
import io.huni.application.analytics.AnalyticsQueries.PersonCount;
import io.huni.application.analytics.DayFigures;
import io.huni.application.analytics.FigureGroup;
import io.huni.application.analytics.InteractionCount;
import io.huni.application.analytics.NumbersFilter;
import io.huni.application.analytics.port.NumberReads;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.Visibility;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

final class R2dbcNumbers implements NumberReads {
    private static final String VERSION = Wall.around(NumberStatements.VERSION);

    private final DatabaseClient client;

    R2dbcNumbers(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<String> version(Visibility visibility) {
        return client.sql(VERSION)
                .bind(0, LeadScope.of(visibility).setting())
                .mapValue(String.class)
                .one();
    }

    @Override
    public Mono<Whole> whole(Visibility visibility, NumbersFilter filter) {
        Cut cut = Cut.of(visibility, filter);
        return rows(NumberStatements.WHOLE, cut, Slices.withEver(filter.period()), GroupRow::alone)
                .map(R2dbcNumbers::alone)
                .map(
                        group ->
                                new Whole(
                                        group.figures(),
                                        group.tally(Slices.EVER).figures().overdue()));
    }

    /** What is not told apart; nothing when there is nothing. */
    private static Group alone(List<GroupRow> rows) {
        return Group.of(rows).stream()
                .findFirst()
                .orElseGet(() -> new Group(GroupRow.About.nothing(), java.util.Map.of()));
    }

    @Override
    public Mono<List<DayFigures>> days(Visibility visibility, NumbersFilter filter) {
        List<Period> steps = filter.period().steps();
        Cut cut = Cut.of(visibility, filter);
        return rows(NumberStatements.WHOLE, cut, Slices.numbered(steps), GroupRow::alone)
                .map(rows -> rows.stream().map(row -> day(steps, row)).toList());
    }

    private static DayFigures day(List<Period> steps, GroupRow row) {
        return new DayFigures(steps.get(row.number()).from(), row.tally().figures());
    }

    @Override
    public Mono<List<OfDistributor>> distributors(Visibility visibility, NumbersFilter filter) {
        Cut cut = Cut.of(visibility, filter, Told.DISTRIBUTOR);
        return compared(NumberStatements.DISTRIBUTORS, cut, filter, GroupRow::ofDistributor)
                .map(groups -> groups.stream().map(Group::ofDistributor).toList());
    }

    @Override
    public Mono<List<OfPerson>> people(Visibility visibility, NumbersFilter filter) {
        Cut cut = Cut.of(visibility, filter, Told.PERSON);
        Slices slices = Slices.withEver(filter.period());
        return rows(NumberStatements.PEOPLE, cut, slices, GroupRow::ofPerson)
                .map(Group::of)
                .map(groups -> groups.stream().filter(Group::isBusy).map(Group::ofPerson).toList());
    }

    @Override
    public Mono<List<FigureGroup>> sources(Visibility visibility, NumbersFilter filter) {
        Cut cut = Cut.of(visibility, filter);
        return compared(NumberStatements.SOURCES, cut, filter, GroupRow::named)
                .map(groups -> groups.stream().map(Group::named).toList());
    }

    @Override
    public Mono<List<FigureGroup>> campaigns(
            Visibility visibility, NumbersFilter filter, int most) {
        String sql = NumberStatements.CAMPAIGNS.replace("MOST", Integer.toString(most));
        Cut cut = Cut.of(visibility, filter, Told.CAMPAIGN);
        return compared(sql, cut, filter, GroupRow::named)
                .map(groups -> groups.stream().map(Group::named).toList());
    }

    @Override
    public Mono<List<InteractionCount>> interactions(Visibility visibility, NumbersFilter filter) {
        Slices slices = Slices.compared(filter.period());
        Cut cut = Cut.of(visibility, filter);
        return rows(NumberStatements.INTERACTIONS_WHOLE, cut, slices, GroupRow::alone)
                .map(R2dbcNumbers::alone)
                .map(group -> Doings.counts(group.tally(Slices.NOW), group.tally(Slices.BEFORE)));
    }

    @Override
    public Mono<List<PersonCount>> interactionsOfPeople(
            Visibility visibility, NumbersFilter filter) {
        Cut cut = Cut.of(visibility, filter, Told.PERSON);
        return compared(NumberStatements.INTERACTIONS_OF_PEOPLE, cut, filter, GroupRow::ofPerson)
                .map(groups -> groups.stream().map(Group::personCount).toList());
    }

    private Mono<List<Group>> compared(
            String sql, Cut cut, NumbersFilter filter, Function<Readable, GroupRow> reader) {
        return rows(sql, cut, Slices.compared(filter.period()), reader).map(Group::of);
    }

    private Mono<List<GroupRow>> rows(
            String sql, Cut cut, Slices slices, Function<Readable, GroupRow> reader) {
        return client.sql(cut.sql(sql))
                .bindValues(cut.values(slices.values()))
                .map(reader)
                .all()
                .collectList();
    }
}
