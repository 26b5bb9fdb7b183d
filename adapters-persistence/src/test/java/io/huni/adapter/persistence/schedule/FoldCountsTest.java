package io.huni.adapter.persistence.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FoldCountsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final FoldCounts foldCounts = new FoldCounts(POSTGRES.client(), POSTGRES.unitOfWork());

    @BeforeEach
    void nothing() {
        POSTGRES.run("SELECT recount_leads()");
    }

    private static void change(int rows) {
        POSTGRES.run(
                """
                INSERT INTO lead_count_change (day, status, reached, test, leads)
                SELECT date '2020-01-01' + n %% 5, 'NEW', 0, false, 1
                FROM generate_series(1, %d) AS n
                """
                        .formatted(rows));
    }

    @Test
    void foldsWhatHasChangedOnce() {
        change(20);

        assertThat(foldCounts.run().block()).isEqualTo(20);
        assertThat(foldCounts.run().block()).isZero();

        assertThat(number("SELECT sum(leads)::bigint FROM lead_count WHERE kind = 'ALL'"))
                .isEqualTo(40);
        assertThat(number("SELECT count(*) FROM lead_count WHERE kind = 'ALL'")).isEqualTo(6);
    }

    @Test
    void leavesNothingBehindForReadersToGoThrough() {
        change(6_000);

        foldCounts.run().block();

        assertThat(number("SELECT pg_relation_size('lead_count_change')")).isZero();
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
