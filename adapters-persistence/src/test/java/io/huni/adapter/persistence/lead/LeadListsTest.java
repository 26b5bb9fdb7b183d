package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Scans;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadQueries.Listed;
import io.huni.application.lead.LeadQueries.Wanted;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Several lists at once hold what their pages hold, for everybody, and are found by their indexes.
 */
class LeadListsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final LeadSort BEST = new LeadSort(LeadSort.Key.SCORE, true);
    private static final LeadStatus[] OPEN = {
        LeadStatus.NEW, LeadStatus.ASSIGNED, LeadStatus.CONTACTED
    };
    private static final Wanted OVERDUE =
            wanted(real().overdue(true).statuses(LeadStatus.ASSIGNED), LeadSort.standard());
    private static final Wanted GOOD_OF_NOBODY =
            wanted(
                    real().statuses(OPEN)
                            .levels(ScoreLevel.GOOD, ScoreLevel.VERY_GOOD)
                            .assignees(Set.of(), true),
                    LeadSort.standard());
    private static final Wanted POOR_AT_WORK =
            wanted(
                    real().statuses(LeadStatus.ASSIGNED, LeadStatus.CONTACTED)
                            .levels(ScoreLevel.LOW, ScoreLevel.VERY_LOW),
                    LeadSort.standard());
    private static final Wanted BEST_OPEN = wanted(real().statuses(OPEN), BEST);
    private static final Wanted TYPED =
            wanted(new FilterFixture().text("O'Yılmaz? \\").campaigns("a'b?"), BEST);
    private static final List<Wanted> ALL =
            List.of(BEST_OPEN, GOOD_OF_NOBODY, OVERDUE, POOR_AT_WORK, TYPED);

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        POSTGRES.run(
                ManyLeads.sql(20_000),
                "UPDATE lead SET late = true WHERE number % 5 = 0",
                "UPDATE lead SET score_tenths = 100 WHERE number % 7 = 0",
                "UPDATE lead SET assignee_id = NULL WHERE number % 9 = 0",
                "UPDATE lead SET test = true WHERE number % 11 = 0",
                "SELECT fold_lead_counts()",
                "UPDATE lead SET deleted_at = now() WHERE number % 13 = 0");
        POSTGRES.client().sql("VACUUM ANALYZE lead").then().block();
    }

    private static FilterFixture real() {
        return new FilterFixture().test(false);
    }

    private static Wanted wanted(FilterFixture filter, LeadSort sort) {
        return new Wanted(filter.filter(), sort, 5);
    }

    static Stream<Visibility> readers() {
        return Stream.of(
                new Visibility.Everything(),
                new Visibility.OfDistributor(ANKARA),
                new Visibility.OfTeam(DAY),
                new Visibility.OfAssignee(AYSE),
                new Visibility.Nothing());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void holdWhatTheirPagesHold(Visibility reader) {
        List<Listed> lists = reads.lists(reader, ALL).block();

        for (int list = 0; list < ALL.size(); list++) {
            JsonNode page = page(reader, ALL.get(list));
            assertThat(read(lists.get(list).items().text()))
                    .as("%s %d", reader, list)
                    .isEqualTo(page.get("items"));
            assertThat(lists.get(list).total()).isEqualTo(page.get("total").asLong());
        }
    }

    @Test
    void areNotEmptyHere() {
        assertThat(reads.lists(new Visibility.Everything(), ALL.subList(0, 4)).block())
                .allSatisfy(list -> assertThat(list.total()).isGreaterThan(100));
    }

    @Test
    void aListOfWhichNothingIsWantedOnlyCounts() {
        Wanted none = new Wanted(BEST_OPEN.filter(), BEST, 0);

        Scans scans =
                Scans.during(POSTGRES, reads.lists(new Visibility.OfTeam(DAY), List.of(none)));

        assertThat(scans.sequential("lead") + scans.byIndex("lead")).isZero();
    }

    @Test
    void areFoundByIndexesThatHoldNothingElse() {
        assertThat(plan(BEST_OPEN)).contains("lead_best_open");
        assertThat(plan(GOOD_OF_NOBODY)).contains("lead_good_of_nobody");
        assertThat(plan(OVERDUE)).contains("lead_overdue");
        assertThat(plan(POOR_AT_WORK)).contains("lead_poor_at_work");
        assertThat(plan(GOOD_OF_NOBODY) + plan(OVERDUE)).doesNotContain("Sort Key");
    }

    private static String plan(Wanted wanted) {
        LeadLists lists = new LeadLists(new Visibility.Everything(), List.of(wanted));
        return String.join(
                "\n",
                POSTGRES.client()
                        .sql("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + lists.sql())
                        .bindValues(lists.values())
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block());
    }

    private JsonNode page(Visibility reader, Wanted wanted) {
        LeadFilter filter = wanted.filter();
        return read(
                reads.page(
                                reader,
                                filter,
                                wanted.sort(),
                                new PageRequest(wanted.first(), Optional.empty()),
                                CountMode.EXACT)
                        .block()
                        .text());
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
