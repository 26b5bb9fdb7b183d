package io.huni.adapter.persistence.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.lead.LeadHistories;
import io.huni.adapter.persistence.lead.ManyLeads;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.analytics.NumbersFilter;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Numbers equal a recount of the leads after every step of a random history, for everybody. With a
 * million leads: {@code mvn -pl adapters-persistence -am test -Dtest=FigureHistoriesTest
 * -Dhuni.histories.leads=1000000 -Djunit.jupiter.execution.timeout.mode=disabled}.
 */
class FigureHistoriesTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final int LEADS = Integer.getInteger("huni.histories.leads", 300);
    private static final int STEPS = Integer.getInteger("huni.histories.steps", 30);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);

    private final R2dbcNumbers numbers = new R2dbcNumbers(POSTGRES.client());

    @BeforeEach
    void manyLeads() {
        POSTGRES.run("DROP TABLE IF EXISTS ever_reached");
        Clinics.in(POSTGRES);
        POSTGRES.run(
                "ALTER TABLE lead DISABLE TRIGGER USER",
                ManyLeads.sql(LEADS),
                """
                UPDATE lead SET submitted_at = submitted_at - (number - first) * interval '5 hours'
                FROM (SELECT min(number) AS first FROM lead) AS of WHERE number < first + 300
                """,
                "ALTER TABLE lead ENABLE TRIGGER USER",
                "SELECT recount_leads()",
                LeadHistories.EVER_REACHED,
                LeadHistories.REACH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalARecountAfterEveryStep(long seed) {
        Random random = new Random(seed);
        LeadHistories histories = new LeadHistories(random, Math.max(1, LEADS / 100_000));

        for (int step = 0; step < STEPS; step++) {
            String statement = histories.next();
            POSTGRES.run(statement, LeadHistories.REACH);
            assertThat(differences()).as(statement).isEmpty();
            Question question = Question.any(random);
            assertThat(told(question)).as(statement + question).isEqualTo(counted(question));
        }
    }

    private static List<String> differences() {
        return new R2dbcKeptNumbers(POSTGRES.client())
                .differences(5)
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private String told(Question question) {
        Figures now = numbers.whole(question.visibility, question.filter).block().figures().now();
        return "%d %d %d %d %d %d %d %d %s %s"
                .formatted(
                        now.leads(),
                        now.assigned(),
                        now.contacted(),
                        now.converted(),
                        now.lost(),
                        now.open(),
                        now.late(),
                        now.overdue(),
                        now.answers().mean(),
                        now.answers().p90());
    }

    /** Knows nothing of the numbers that are kept. */
    private static String counted(Question question) {
        return POSTGRES.client()
                .sql(
                        """
                        SELECT count(*), count(*) FILTER (WHERE step >= 1),
                            count(*) FILTER (WHERE step >= 2), count(*) FILTER (WHERE step >= 3),
                            count(*) FILTER (WHERE status = 'LOST'),
                            count(*) FILTER (WHERE status NOT IN ('LOST', 'CONVERTED')),
                            count(*) FILTER (WHERE late),
                            count(*) FILTER (WHERE late AND status IN ('NEW', 'ASSIGNED')
                                AND answered_at IS NULL AND coalesce(step, 0) < 2),
                            round(avg(answered_in))::bigint AS mean,
                            percentile_disc(0.9) WITHIN GROUP (ORDER BY answered_in) AS p90
                        FROM lead LEFT JOIN ever_reached USING (id)
                        WHERE deleted_at IS NULL AND NOT test AND (submitted_at AT TIME ZONE (
                                SELECT time_zone FROM organisation))::date
                                BETWEEN '%s' AND '%s' AND %s
                        """
                                .formatted(
                                        question.filter.period().from(),
                                        question.filter.period().to(),
                                        question.sql))
                .map(Question::inWords)
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    /**
     * Whose numbers of what.
     *
     * @param sql the same of leads
     */
    private record Question(Visibility visibility, NumbersFilter filter, String sql) {
        static Question any(Random random) {
            Period period =
                    Period.endingWith(LAST.minusDays(random.nextInt(40)), 1 + random.nextInt(60));
            Visibility everything = new Visibility.Everything();
            return switch (random.nextInt(8)) {
                case 0 -> new Question(everything, NumbersFilter.of(period), "true");
                case 1 -> of(new Visibility.OfTeam(Clinics.DAY), period, "team_id", Clinics.DAY);
                case 2 ->
                        of(
                                new Visibility.OfAssignee(Clinics.AYSE),
                                period,
                                "assignee_id",
                                Clinics.AYSE);
                case 3 ->
                        of(
                                new Visibility.OfDistributor(Clinics.IZMIR),
                                period,
                                "distributor_id",
                                Clinics.IZMIR);
                case 4 ->
                        new Question(
                                everything,
                                filter(period, Set.of(), Set.of(Clinics.AYSE), Set.of("k2")),
                                "assignee_id = '%s' AND campaign_id = 'k2'"
                                        .formatted(Clinics.AYSE.value()));
                case 5 ->
                        new Question(
                                everything,
                                filter(period, Set.of(Clinics.IZMIR), Set.of(), Set.of()),
                                "distributor_id = '%s'".formatted(Clinics.IZMIR.value()));
                case 6 ->
                        new Question(
                                everything,
                                new NumbersFilter(
                                        period,
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of(LeadSource.IMPORT),
                                        Set.of()),
                                "source = 'IMPORT'");
                default ->
                        new Question(
                                new Visibility.OfTeam(Clinics.NIGHT),
                                filter(period, Set.of(), Set.of(), Set.of("k1", "k3")),
                                "team_id = '%s' AND campaign_id IN ('k1', 'k3')"
                                        .formatted(Clinics.NIGHT.value()));
            };
        }

        private static Question of(Visibility visibility, Period period, String column, Object id) {
            return new Question(
                    visibility, NumbersFilter.of(period), "%s = '%s'".formatted(column, value(id)));
        }

        private static Object value(Object id) {
            return switch (id) {
                case TeamId team -> team.value();
                case UserId user -> user.value();
                case DistributorId distributor -> distributor.value();
                default -> id;
            };
        }

        private static NumbersFilter filter(
                Period period,
                Set<DistributorId> distributors,
                Set<UserId> people,
                Set<String> campaigns) {
            return new NumbersFilter(period, distributors, Set.of(), people, Set.of(), campaigns);
        }

        static String inWords(io.r2dbc.spi.Readable row) {
            StringBuilder words = new StringBuilder();
            for (int column = 0; column < 8; column++) {
                words.append(row.get(column, Long.class)).append(' ');
            }
            Long mean = row.get("mean", Long.class);
            Integer p90 = row.get("p90", Integer.class);
            return words + told(mean) + " " + bucket(p90);
        }

        private static String told(Long value) {
            return value == null ? "OptionalLong.empty" : "OptionalLong[" + value + "]";
        }

        /** What is told of an exact answer time. */
        private static String bucket(Integer seconds) {
            return seconds == null
                    ? "OptionalLong.empty"
                    : io.huni.domain.analytics.Spread.of(List.of(seconds))
                            .percentile(50)
                            .toString();
        }
    }
}
