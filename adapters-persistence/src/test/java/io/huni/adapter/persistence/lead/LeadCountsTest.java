package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.domain.scoring.Score;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The numbers that are kept with every change equal those that are counted. */
class LeadCountsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final String FOLD = "SELECT fold_lead_counts()";

    @BeforeEach
    void manyLeads() {
        POSTGRES.run(
                "TRUNCATE app_user, team, distributor, organisation CASCADE",
                "DROP TABLE IF EXISTS ever_reached");
        Organisation.in(POSTGRES);
        POSTGRES.run(
                "INSERT INTO organisation (name, time_zone, language, currency)"
                        + " VALUES ('Klinik', 'Europe/Istanbul', 'TR', 'TRY')",
                ManyLeads.sql(300),
                LeadHistories.EVER_REACHED,
                LeadHistories.REACH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void equalARecountAfterEveryStepOfARandomHistory(long seed) {
        LeadHistories histories = new LeadHistories(new Random(seed));

        for (int step = 0; step < 40; step++) {
            String statement = histories.next();
            POSTGRES.run(statement, LeadHistories.REACH);
            assertThat(LeadHistories.differences(POSTGRES)).as(statement).isEmpty();
        }
    }

    @Test
    void equalARecountWhileManyWriteAndAnotherFolds() {
        List<Long> totals =
                Flux.range(0, 60)
                        .flatMap(
                                n ->
                                        Mono.defer(() -> at(n))
                                                .subscribeOn(Schedulers.boundedElastic()),
                                8)
                        .collectList()
                        .block();

        POSTGRES.run(LeadHistories.REACH);
        assertThat(totals).containsOnly(300L);
        assertThat(LeadHistories.differences(POSTGRES)).isEmpty();
    }

    /**
     * Statuses move and changes are folded; how many leads there are stays the same all the while.
     */
    private static Mono<Long> at(int n) {
        String move =
                n % 3 == 0
                        ? FOLD
                        : "UPDATE lead SET status = (ARRAY['NEW', 'LOST'])[1 + %d %% 2] WHERE number %% 20 = %d"
                                .formatted(n, n % 20);
        return POSTGRES.client()
                .sql(move)
                .then()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .then(Mono.defer(() -> total("all")));
    }

    @Test
    void aGreatChangeWritesAFewRowsOfNumbers() {
        POSTGRES.run(FOLD, "UPDATE lead SET submitted_at = now(), assignee_id = NULL");
        POSTGRES.run(FOLD, "UPDATE lead SET team_id = NULL, distributor_id = NULL, test = false");
        POSTGRES.run(FOLD, "UPDATE lead SET status = 'NEW', furthest = NULL", FOLD);

        POSTGRES.run("UPDATE lead SET status = 'LOST'");

        assertThat(number("SELECT count(*) FROM lead_count_change")).isBetween(2L, 8L);
    }

    @Test
    void aChangeThatMovesNoNumberWritesNone() {
        POSTGRES.run(
                FOLD, "UPDATE lead SET score_tenths = score_tenths / 200 * 200, tags = '{yeni}'");

        assertThat(number("SELECT count(*) FROM lead_count_change")).isZero();
    }

    @Test
    void aLeadThatOnlyMovesToAnotherLevelIsOneRow() {
        POSTGRES.run(FOLD, "UPDATE lead SET score_tenths = 450", FOLD);

        POSTGRES.run(
                "UPDATE lead SET score_tenths = 399 WHERE number = (SELECT min(number) FROM lead)");

        assertThat(number("SELECT count(*) FROM lead_count_change")).isEqualTo(1);
        assertThat(number("SELECT leads FROM lead_count_change")).isZero();
        assertThat(number("SELECT low - medium FROM lead_count_change")).isEqualTo(2);
        POSTGRES.run(FOLD);
        assertThat(LeadHistories.differences(POSTGRES)).isEmpty();
    }

    @Test
    void theLevelsOfTheDatabaseAreThoseOfTheMethod() {
        List<Long> levels =
                POSTGRES.client()
                        .sql("SELECT score_level(n)::bigint FROM generate_series(0, 1000) AS n")
                        .map(row -> row.get(0, Long.class))
                        .all()
                        .collectList()
                        .block();

        List<Long> wanted =
                IntStream.rangeClosed(0, 1000)
                        .mapToObj(tenths -> 4L - new Score(tenths).level().ordinal())
                        .toList();
        assertThat(levels).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"distributor_id, distributor", "team_id, team", "assignee_id, user"})
    void aScopeSeesTheNumbersOfItsOwnLeadsEvenWithoutAFilter(String column, String scope) {
        POSTGRES.run(
                "UPDATE lead SET distributor_id = '%s', team_id = '%s', assignee_id = '%s' WHERE number %% 7 = 0"
                        .formatted(ANKARA.value(), DAY.value(), AYSE.value()));
        String id =
                switch (scope) {
                    case "distributor" -> ANKARA.value().toString();
                    case "team" -> DAY.value().toString();
                    default -> AYSE.value().toString();
                };
        long own =
                number(
                        "SELECT count(*) FROM lead WHERE %s = '%s' AND deleted_at IS NULL"
                                .formatted(column, id));

        assertThat(own).isPositive();
        assertThat(people(scope + ":" + id)).isEqualTo(own);
        POSTGRES.run(FOLD);
        assertThat(people(scope + ":" + id)).isEqualTo(own);
        assertThat(total(scope + ":" + id).block()).isZero();
        assertThat(people("none")).isZero();
        assertThat(people("")).isZero();
    }

    @Test
    void theDaysOfALeadAreThoseOfTheOrganisationsClock() {
        POSTGRES.run("UPDATE lead SET submitted_at = '2026-11-20T22:30:00Z'");

        assertThat(dayOfAll()).isEqualTo("2026-11-21");
        POSTGRES.run("UPDATE organisation SET time_zone = 'America/New_York'");
        assertThat(dayOfAll()).isEqualTo("2026-11-20");
    }

    private static String dayOfAll() {
        return POSTGRES.client()
                .sql(
                        "SELECT min(day)::text FROM lead_counted"
                                + " WHERE kind = 'ALL' AND day > '-infinity' AND leads <> 0")
                .map(row -> row.get(0, String.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private static Mono<Long> total(String scope) {
        return sum(scope, "ALL");
    }

    private static long people(String scope) {
        return sum(scope, "PERSON").block();
    }

    private static Mono<Long> sum(String scope, String kind) {
        return POSTGRES.client()
                .sql(
                        Wall.around(
                                """
                                SELECT coalesce(sum(leads), 0)::bigint AS leads FROM lead_counted
                                WHERE SCOPED AND kind = '%s' AND day = '-infinity'
                                """
                                        .formatted(kind)))
                .bind(0, scope)
                .map(row -> row.get(0, Long.class))
                .one();
    }

    private static long number(String sql) {
        return POSTGRES.client()
                .sql(sql)
                .map(row -> row.get(0, Long.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
