package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.adapter.persistence.lead.Organisation.MEHMET;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Scans;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.ActorFixture;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import reactor.core.publisher.Mono;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Totals that are told without counting are those of the list, for everybody. */
class LeadTotalsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final List<Visibility> READERS =
            List.of(
                    new Visibility.Everything(),
                    new Visibility.OfDistributor(ANKARA),
                    new Visibility.OfTeam(DAY),
                    new Visibility.OfAssignee(AYSE),
                    new Visibility.Nothing());

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        POSTGRES.run(
                ManyLeads.sql(190),
                "UPDATE lead SET assignee_id = NULL WHERE number % 11 = 0",
                "UPDATE lead SET test = true WHERE number % 13 = 0",
                "UPDATE lead SET late = true WHERE number % 3 <> 1",
                "SELECT fold_lead_counts()",
                "UPDATE lead SET deleted_at = now() WHERE number % 17 = 0",
                "UPDATE lead SET status = 'CONVERTED' WHERE number % 19 = 0");
    }

    static Stream<LeadFilter> filters() {
        return Stream.of(
                        new FilterFixture(),
                        new FilterFixture().statuses(LeadStatus.NEW),
                        new FilterFixture().statuses(LeadStatus.NEW, LeadStatus.LOST),
                        new FilterFixture().distributors(IZMIR),
                        new FilterFixture().distributors(ANKARA).statuses(LeadStatus.CONTACTED),
                        new FilterFixture().teams(DAY),
                        new FilterFixture().assignees(Set.of(AYSE, MEHMET), false),
                        new FilterFixture().assignees(Set.of(AYSE), true),
                        new FilterFixture().assignees(Set.of(), true).distributors(ANKARA),
                        new FilterFixture().test(true),
                        new FilterFixture().test(false).teams(DAY).statuses(LeadStatus.ASSIGNED),
                        new FilterFixture().levels(ScoreLevel.LOW),
                        new FilterFixture()
                                .levels(ScoreLevel.GOOD, ScoreLevel.VERY_GOOD)
                                .assignees(Set.of(), true)
                                .test(false)
                                .statuses(LeadStatus.NEW, LeadStatus.ASSIGNED),
                        new FilterFixture().levels(ScoreLevel.MEDIUM).distributors(IZMIR),
                        new FilterFixture().overdue(true),
                        new FilterFixture().overdue(true).statuses(LeadStatus.ASSIGNED),
                        new FilterFixture().overdue(true).teams(DAY).test(false),
                        new FilterFixture().deleted())
                .map(FilterFixture::filter);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void areTheNumberOfWhatTheListShows(LeadFilter filter) {
        for (Visibility reader : READERS) {
            for (CountMode mode : List.of(CountMode.EXACT, CountMode.ESTIMATED)) {
                JsonNode page = JsonMapper.shared().readTree(page(reader, filter, mode).block());

                assertThat(page.get("total").asInt())
                        .as(reader + " " + mode)
                        .isEqualTo(page.get("items").size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void touchNoMoreRowsThanAPage(LeadFilter filter) {
        if (filter.deleted()) {
            return;
        }
        for (Visibility reader : readersOfKept(filter)) {
            Scans without = Scans.during(POSTGRES, page(reader, filter, CountMode.NONE));
            Scans with = Scans.during(POSTGRES, page(reader, filter, CountMode.EXACT));

            assertThat(with.fetched("lead")).isEqualTo(without.fetched("lead"));
            assertThat(with.sequential("lead")).isEqualTo(without.sequential("lead"));
        }
    }

    /** For a distributor waiting begins with the hand-over, of which no number is kept. */
    private static List<Visibility> readersOfKept(LeadFilter filter) {
        return READERS.stream()
                .filter(
                        reader ->
                                filter.progress().overdue().isEmpty()
                                        || !(reader instanceof Visibility.OfDistributor))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void figuresOfAReaderLookAtNoLead(Visibility reader) {
        Scans scans = Scans.during(POSTGRES, reads.stats(reader, ActorFixture.admin()));

        assertThat(scans.sequential("lead") + scans.byIndex("lead")).isZero();
    }

    static Stream<Visibility> readers() {
        return READERS.stream();
    }

    private Mono<String> page(Visibility reader, LeadFilter filter, CountMode mode) {
        return reads.page(
                        reader,
                        filter,
                        LeadSort.standard(),
                        new PageRequest(200, Optional.empty()),
                        mode)
                .map(json -> json.text());
    }
}
