package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.adapter.persistence.lead.Organisation.MEHMET;
import static io.huni.adapter.persistence.lead.Organisation.NIGHT;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresConnections;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.port.Leads.NewLead;
import io.r2dbc.postgresql.api.PostgresqlConnection;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Flux;

import java.util.List;

/** What holds when the program's own filter is forgotten: the statements here have none. */
class RowLevelSecurityTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final NewLead OF_AYSE =
            aLead().named("Bir").ofDistributor(ANKARA).assignedTo(AYSE, DAY).newLead();
    private static final NewLead OF_MEHMET =
            aLead().named("İki").ofDistributor(IZMIR).assignedTo(MEHMET, NIGHT).newLead();
    private static final NewLead OF_NOBODY = aLead().named("Üç").newLead();

    private static final String NAMES = "SELECT display_name FROM lead WHERE SCOPED";

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        LeadsOnPostgres.of(POSTGRES)
                .addNew(List.of(OF_AYSE, OF_MEHMET, OF_NOBODY))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*)::text FROM lead",
                "SELECT count(*)::text FROM interaction",
                "SELECT count(*)::text FROM lead_search JOIN lead ON lead.id = lead_id",
                "SELECT count(*)::text FROM lead WHERE display_name = 'Bir'"
            })
    void showsNothingToAStatementThatSaysNoScope(String sql) {
        assertThat(POSTGRES.client().sql(sql).map(row -> row.get(0, String.class)).one().block())
                .isEqualTo("0");
    }

    @Test
    void showsNothingOnAConnectionThatNeverSaidAScope() {
        PostgresqlConnection fresh =
                PostgresConnections.unpooled(POSTGRES.settings()).create().block();

        Long seen =
                fresh.createStatement("SELECT count(*) FROM lead")
                        .execute()
                        .flatMap(result -> result.map(row -> row.get(0, Long.class)))
                        .blockLast();

        fresh.close().block();
        assertThat(seen).isZero();
    }

    /** The scope's row is the outer side, and the table lies behind a filter on it. */
    @Test
    void looksAtTheTableOnlyOnceTheScopeIsSet() {
        List<String> plan =
                POSTGRES.client()
                        .sql("EXPLAIN (COSTS OFF) " + Wall.around(NAMES))
                        .bind(0, "all")
                        .map(row -> row.get(0, String.class).strip())
                        .all()
                        .collectList()
                        .block();

        assertThat(plan).anyMatch(line -> line.startsWith("One-Time Filter:"));
        assertThat(plan).startsWith("Nested Loop", "->  Result");
    }

    @Test
    void showsEachScopeItsOwn() {
        assertThat(seen(NAMES, "all")).containsExactlyInAnyOrder("Bir", "İki", "Üç");
        assertThat(seen(NAMES, "distributor:" + ANKARA.value())).containsExactly("Bir");
        assertThat(seen(NAMES, "team:" + NIGHT.value())).containsExactly("İki");
        assertThat(seen(NAMES, "user:" + AYSE.value())).containsExactly("Bir");
        assertThat(seen(NAMES, "user:" + ANKARA.value())).isEmpty();
        assertThat(seen(NAMES, "none")).isEmpty();
        assertThat(seen(NAMES, "")).isEmpty();
    }

    @Test
    void showsEachScopeItsOwnInteractions() {
        String types = "SELECT type || lead_id FROM interaction WHERE SCOPED";

        assertThat(seen(types, "all")).hasSize(3);
        assertThat(seen(types, "distributor:" + IZMIR.value()))
                .containsExactly("CAPTURED" + OF_MEHMET.change().state().id().value());
    }

    @Test
    void lendsNoScopeToTheNextStatementOfTheConnection() {
        List<String> after =
                Flux.range(0, 30)
                        .concatMap(
                                n ->
                                        POSTGRES.client()
                                                .sql(Wall.around(NAMES))
                                                .bind(0, "all")
                                                .fetch()
                                                .all()
                                                .then(
                                                        POSTGRES.client()
                                                                .sql("SELECT count(*) FROM lead")
                                                                .map(row -> row.get(0, Long.class))
                                                                .one()))
                        .map(String::valueOf)
                        .collectList()
                        .block();

        assertThat(after).hasSize(30).containsOnly("0");
    }

    /** The planner may not look at the table before the scope is set, whatever it believes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "enable_nestloop",
                "enable_hashjoin",
                "enable_mergejoin",
                "enable_indexscan",
                "enable_seqscan",
                "enable_bitmapscan"
            })
    void holdsUnderEveryWayOfJoining(String switchedOff) {
        List<String> seen =
                POSTGRES.client()
                        .sql("SET LOCAL " + switchedOff + " = off")
                        .then()
                        .then(POSTGRES.client().sql("SET LOCAL huni.scope = ''").then())
                        .thenMany(
                                POSTGRES.client()
                                        .sql(Wall.around(NAMES + " AND display_name <> 'x'"))
                                        .bind(0, "team:" + DAY.value())
                                        .map(row -> row.get(0, String.class))
                                        .all())
                        .collectList()
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block();

        assertThat(seen).containsExactly("Bir");
    }

    @Test
    void lastsThroughGenericPlans() {
        for (int n = 0; n < 12; n++) {
            assertThat(seen(NAMES, "team:" + (n % 2 == 0 ? DAY : NIGHT).value()))
                    .containsExactly(n % 2 == 0 ? "Bir" : "İki");
        }
    }

    @Test
    void letsNobodyWriteOutsideTheScope() {
        assertThatThrownBy(
                        () ->
                                POSTGRES.client()
                                        .sql(
                                                "UPDATE lead SET distributor_id = NULL, team_id ="
                                                        + " NULL, assignee_id = NULL")
                                        .fetch()
                                        .rowsUpdated()
                                        .as(work -> inScope("user:" + AYSE.value(), work))
                                        .block())
                .hasMessageContaining("row-level security");
    }

    @Test
    void changesOnlyWhatTheScopeShows() {
        Long changed =
                POSTGRES.client()
                        .sql("UPDATE lead SET updated_at = now()")
                        .fetch()
                        .rowsUpdated()
                        .as(work -> inScope("distributor:" + IZMIR.value(), work))
                        .block();

        assertThat(changed).isEqualTo(1);
    }

    private static <T> reactor.core.publisher.Mono<T> inScope(
            String scope, reactor.core.publisher.Mono<T> work) {
        return POSTGRES.client()
                .sql("SET LOCAL huni.scope = '" + scope + "'")
                .then()
                .then(work)
                .as(POSTGRES.unitOfWork()::inTransaction);
    }

    private static List<String> seen(String select, String scope) {
        return POSTGRES.client()
                .sql(Wall.around(select))
                .bind(0, scope)
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .block();
    }
}
