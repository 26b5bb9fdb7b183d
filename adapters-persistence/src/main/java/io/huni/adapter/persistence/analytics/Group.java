package io.huni.adapter.persistence.analytics;

import io.huni.adapter.persistence.analytics.GroupRow.About;
import io.huni.application.analytics.AnalyticsQueries.OfDistributor;
import io.huni.application.analytics.AnalyticsQueries.OfPerson;
import io.huni.application.analytics.AnalyticsQueries.PersonCount;
import io.huni.application.analytics.Compared;
import io.huni.application.analytics.FigureGroup;
import io.huni.domain.analytics.Figures;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is counted of a group, by the number of the period. */
record Group(About about, Map<Integer, Tally> tallies) {
    private static final int OPEN = 5;
    private static final int OVERDUE = 8;

    /** In the order in which they come first. */
    static List<Group> of(List<GroupRow> rows) {
        Map<About, Map<Integer, Tally>> groups = new LinkedHashMap<>();
        for (GroupRow row : rows) {
            groups.computeIfAbsent(row.about(), about -> new LinkedHashMap<>())
                    .put(row.number(), row.tally());
        }
        List<Group> all = new ArrayList<>();
        groups.forEach((about, tallies) -> all.add(new Group(about, tallies)));
        return all;
    }

    Tally tally(int number) {
        return tallies.getOrDefault(number, Tally.nothing());
    }

    Compared<Figures> figures() {
        return new Compared<>(tally(Slices.NOW).figures(), tally(Slices.BEFORE).figures());
    }

    FigureGroup named() {
        return new FigureGroup(about.key(), about.name(), figures());
    }

    OfDistributor ofDistributor() {
        return new OfDistributor(
                about.key().map(DistributorId::of),
                about.name(),
                about.target().map(Duration::ofSeconds),
                figures());
    }

    OfPerson ofPerson() {
        return new OfPerson(
                about.key().map(UserId::of),
                about.name(),
                about.team().map(TeamId::of),
                about.teamName(),
                tally(Slices.EVER).part(OPEN),
                tally(Slices.EVER).part(OVERDUE),
                figures());
    }

    /** Whether a person has or had something to do. */
    boolean isBusy() {
        return tallies.containsKey(Slices.NOW)
                || tallies.containsKey(Slices.BEFORE)
                || tally(Slices.EVER).part(OPEN) > 0;
    }

    PersonCount personCount() {
        Tally now = tally(Slices.NOW);
        return new PersonCount(
                about.key().map(UserId::of),
                about.name(),
                Doings.total(now),
                Doings.calls(now),
                Doings.talked(now),
                Doings.total(tally(Slices.BEFORE)));
    }
}
