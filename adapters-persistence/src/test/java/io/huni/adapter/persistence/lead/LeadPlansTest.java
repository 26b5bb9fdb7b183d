package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadStatus;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which index serves which list, on 50,000 leads and behind row-level security. */
class LeadPlansTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Visibility ALL = new Visibility.Everything();

    @BeforeAll
    static void manyLeads() {
        Organisation.in(POSTGRES);
        POSTGRES.run(ManyLeads.ORGANISATION);
        POSTGRES.run(ManyLeads.sql(50_000), ManyLeads.SEARCH);
        POSTGRES.client().sql("VACUUM ANALYZE lead, lead_search, lead_quality").then().block();
    }

    @Test
    void servesTheListOfEveryScopeFromItsIndex() {
        assertThat(plan(ALL, LeadFilter.none(), LeadSort.standard())).contains("lead_newest on");
        assertThat(
                        plan(
                                new Visibility.OfDistributor(ANKARA),
                                LeadFilter.none(),
                                LeadSort.standard()))
                .contains("lead_newest_of_distributor");
        assertThat(plan(new Visibility.OfTeam(DAY), LeadFilter.none(), LeadSort.standard()))
                .contains("lead_newest_of_team");
        assertThat(plan(new Visibility.OfAssignee(AYSE), LeadFilter.none(), LeadSort.standard()))
                .contains("lead_newest_of_assignee");
    }

    @Test
    void servesFiltersFromTheirIndex() {
        assertThat(
                        plan(
                                ALL,
                                new FilterFixture().statuses(LeadStatus.CONVERTED).filter(),
                                LeadSort.standard()))
                .contains("lead_newest_of_status");
        assertThat(
                        plan(
                                ALL,
                                new FilterFixture().distributors(ANKARA).filter(),
                                LeadSort.standard()))
                .contains("lead_newest_of_distributor");
    }

    @Test
    void servesADistributorWhoAsksForWhatBecameOfItsLeadsFromItsIndex() {
        Visibility partner = new Visibility.OfDistributor(ANKARA);

        assertThat(
                        plan(
                                partner,
                                new FilterFixture().reached(LeadStatus.CONTACTED).filter(),
                                LeadSort.standard()))
                .contains("lead_newest_of_distributor")
                .doesNotContain("Seq Scan on lead", "Sort Key");
        assertThat(plan(partner, new FilterFixture().late(true).filter(), LeadSort.standard()))
                .contains("lead_newest_of_distributor")
                .doesNotContain("Seq Scan on lead", "Sort Key");
    }

    @ParameterizedTest
    @EnumSource(LeadSort.Key.class)
    void servesEverySortInBothDirectionsWithoutSorting(LeadSort.Key key) {
        for (boolean descending : List.of(true, false)) {
            assertThat(plan(ALL, LeadFilter.none(), new LeadSort(key, descending)))
                    .containsPattern(
                            descending ? "Index (Only )?Scan Backward" : "Index (Only )?Scan using")
                    .doesNotContain("Sort Key", "Seq Scan on lead");
        }
    }

    @Test
    void findsARareNameByItsTrigrams() {
        assertThat(plan(ALL, new FilterFixture().text("kuzguncuk").filter(), LeadSort.standard()))
                .contains("lead_search_whole")
                .doesNotContain("Seq Scan on lead");
    }

    @Test
    void findsAWholeNumberByTheTrigramsOfItsEnd() {
        for (String typed : List.of("0532 001 23 45", "+90 532 001 23 45", "00905320012345")) {
            assertThat(plan(ALL, new FilterFixture().text(typed).filter(), LeadSort.standard()))
                    .contains("lead_search_whole", "~~ '%12345%'")
                    .doesNotContain("Seq Scan on lead");
        }
    }

    @Test
    void findsARareTagByItsIndexAndTheTrashByItsOwn() {
        assertThat(plan(ALL, new FilterFixture().tags("nadir").filter(), LeadSort.standard()))
                .contains("lead_search_marks")
                .doesNotContain("Seq Scan on lead");
        assertThat(plan(ALL, new FilterFixture().deleted().filter(), LeadSort.standard()))
                .contains("lead_trash");
    }

    @Test
    void findsTheLeadsOfAFileByTheirIds() {
        UUID file = new UUID(26, 1);
        POSTGRES.run(
                """
                INSERT INTO import_file (id, owner_id, name, kind, origin, sheets, rows, state,
                    columns, column_names, settings, created_at, version)
                VALUES ('%s', '%s', 'fuar.csv', 'CSV', 'OTHER', '[]', 4, 'DONE', '[]', '', '{}',
                    now(), 1)
                """
                        .formatted(file, AYSE.value()),
                """
                INSERT INTO import_row (import_id, number, cells, outcome, lead_id)
                SELECT '%s', row_number() OVER (), '[]', 'CREATED', id
                FROM (SELECT id FROM lead LIMIT 5000) AS few
                """
                        .formatted(file));
        for (Visibility reader : List.of(ALL, new Visibility.OfTeam(DAY))) {
            assertThat(plan(reader, new FilterFixture().file(file).filter(), LeadSort.standard()))
                    .contains("lead_pkey", "id = ANY (", "InitPlan")
                    .doesNotContain("Seq Scan on lead");
        }
    }

    @Test
    void continuesAfterACursorWithinTheIndex() {
        LeadOrder order = new LeadOrder(LeadSort.standard());
        String cursor =
                POSTGRES.client()
                        .sql(
                                "SELECT %s AS cursor FROM lead ORDER BY submitted_at DESC, id DESC OFFSET 40000 LIMIT 1"
                                        .formatted(order.cursorSql("lead.submitted_at", "lead.id")))
                        .map(row -> row.get("cursor", String.class))
                        .one()
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block();

        String plan =
                plan(
                        ALL,
                        LeadFilter.none(),
                        LeadSort.standard(),
                        new PageRequest(25, Optional.of(cursor)));

        assertThat(plan).contains("lead_newest", "Index Cond: (ROW(submitted_at, id) < ROW(");
        assertThat(plan).doesNotContain("Rows Removed by Filter: 4");
    }

    @Test
    void findsTheSlicesOfJobsByTheirIndex() {
        assertThat(
                        explain(
                                "SELECT id FROM lead WHERE next_score_at <= now() ORDER BY"
                                        + " next_score_at LIMIT 100",
                                List.of()))
                .contains("lead_score_due");
        assertThat(
                        explain(
                                "SELECT * FROM lead WHERE form_id = '1' AND id >"
                                    + " '00000000-0000-0000-0000-000000000000' ORDER BY form_id, id"
                                    + " LIMIT 100",
                                List.of()))
                .contains("lead_of_form");
    }

    private static String plan(Visibility visibility, LeadFilter filter, LeadSort sort) {
        return plan(visibility, filter, sort, new PageRequest(25, Optional.empty()));
    }

    private static String plan(
            Visibility visibility, LeadFilter filter, LeadSort sort, PageRequest page) {
        LeadPage list = LeadPage.of(visibility, filter, sort, page, CountMode.NONE);
        return list.search()
                ? explain(list.searched(), List.of((Object) list.rows().texts()))
                : explain(list.sql(), list.values());
    }

    private static String explain(String sql, List<Object> values) {
        return String.join(
                "\n",
                POSTGRES.client()
                        .sql("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + sql)
                        .bindValues(values)
                        .map(row -> row.get(0, String.class))
                        .all()
                        .collectList()
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block());
    }
}
