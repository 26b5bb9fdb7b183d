package io.huni.adapter.persistence.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.analytics.Cut.Told;
import io.huni.adapter.persistence.lead.ManyLeads;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.analytics.NumbersFilter;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.Visibility;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** Dashboards read their few rows by an index and never the leads, on 50,000 leads. */
class NumberPlansTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Visibility ALL = new Visibility.Everything();
    private static final NumbersFilter MONTH =
            NumbersFilter.of(Period.endingWith(LocalDate.of(2026, 11, 20), 30));

    @BeforeAll
    static void manyLeads() {
        Clinics.in(POSTGRES);
        POSTGRES.run(ManyLeads.ORGANISATION);
        POSTGRES.run(
                "DELETE FROM app_user WHERE team_id IS NULL",
                ManyLeads.sql(50_000),
                "UPDATE lead SET campaign_id = 'k' || number % 50",
                "SELECT recount_leads()");
        POSTGRES.client().sql("VACUUM ANALYZE lead_figure, lead_count_change").then().block();
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of(NumberStatements.WHOLE, Cut.of(ALL, MONTH), "lead_figure_of on"),
                Arguments.of(
                        NumberStatements.DISTRIBUTORS,
                        Cut.of(ALL, MONTH, Told.DISTRIBUTOR),
                        "lead_figure_of on"),
                Arguments.of(
                        NumberStatements.PEOPLE,
                        Cut.of(ALL, MONTH, Told.PERSON),
                        "lead_figure_of on"),
                Arguments.of(
                        NumberStatements.PEOPLE,
                        Cut.of(new Visibility.OfDistributor(Clinics.ANKARA), MONTH, Told.PERSON),
                        "lead_figure_of"),
                Arguments.of(
                        NumberStatements.DISTRIBUTORS,
                        Cut.of(new Visibility.OfTeam(Clinics.DAY), MONTH, Told.DISTRIBUTOR),
                        "lead_figure_of"),
                Arguments.of(
                        NumberStatements.WHOLE,
                        Cut.of(
                                new Visibility.OfAssignee(Clinics.AYSE),
                                new NumbersFilter(
                                        MONTH.period(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of("k7"))),
                        "lead_figure_of_person"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void areServedByTheirIndex(String statement, Cut cut, String index) {
        assertThat(plan(statement, cut, Slices.withEver(MONTH.period())))
                .contains(index)
                .doesNotContain("Seq Scan on lead_figure", "Seq Scan on lead ");
    }

    @Test
    void theDaysOfAMonthAreOneRowEach() {
        Slices days = Slices.numbered(MONTH.period().steps());

        assertThat(plan(NumberStatements.WHOLE, Cut.of(ALL, MONTH), days))
                .contains("lead_figure_of on", "actual rows=1.00 loops=30");
    }

    @Test
    void lateLeadsAreFoundByTheirIndex() {
        String plan =
                String.join(
                        "\n",
                        POSTGRES.client()
                                .sql(
                                        """
                                        EXPLAIN SELECT id FROM lead WHERE distributor_id = $1
                                            AND lead_clock(submitted_at, captured_at) < now()
                                            AND status IN ('NEW', 'ASSIGNED')
                                            AND answered_at IS NULL AND coalesce(furthest, 1) < 2
                                            AND NOT late AND deleted_at IS NULL LIMIT 100
                                        """)
                                .bind(0, Clinics.ANKARA.value())
                                .map(row -> row.get(0, String.class))
                                .all()
                                .collectList()
                                .as(POSTGRES.unitOfWork()::inTransaction)
                                .block());

        assertThat(plan).contains("lead_waiting");
    }

    private static String plan(String statement, Cut cut, Slices slices) {
        return String.join(
                "\n",
                POSTGRES.client()
                        .sql("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + cut.sql(statement))
                        .bindValues(cut.values(slices.values()))
                        .map(row -> row.get(0, String.class))
                        .all()
                        .collectList()
                        .block());
    }
}
