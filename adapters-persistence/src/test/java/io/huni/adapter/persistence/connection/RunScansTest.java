package io.huni.adapter.persistence.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Scans;
import io.huni.application.connection.ConnectionQueries.Runs;
import io.huni.application.shared.PageRequest;
import io.huni.domain.shared.ConnectionId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * No list of runs looks at more rows than it shows, here of 20,000 by forty connections in turn.
 */
class RunScansTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final ConnectionId FIRST = new ConnectionId(new UUID(0, 1));

    private final R2dbcConnectionReads reads =
            new R2dbcConnectionReads(POSTGRES.client(), Clock.systemUTC());

    @BeforeAll
    static void manyRuns() {
        POSTGRES.run(
                """
                INSERT INTO distributor (id, name, active, response_target_seconds)
                VALUES ('%s', 'Klinik', true, 900)
                """
                        .formatted(new UUID(0, 7)),
                """
                INSERT INTO connection (id, distributor_id, name, page_id, form_ids,
                    sync_interval_seconds, active, access_token, version)
                SELECT lpad(n::text, 32, '0')::uuid, '%s', 'Sayfa ' || n, (7000 + n)::text, '{}',
                    300, true, '\\x00'::bytea, 0
                FROM generate_series(1, 40) AS n
                """
                        .formatted(new UUID(0, 7)),
                """
                INSERT INTO sync_run (id, connection_id, kind, state, fetched, created, duplicate,
                    failed, calls, started_at, finished_at)
                SELECT (lpad(to_hex(1760000000000 + n * 1000), 12, '0') || '70008000'
                        || lpad(to_hex(n), 12, '0'))::uuid,
                    lpad((1 + n % 40)::text, 32, '0')::uuid, 'SCHEDULED', 'DONE', 1, 0, 1, 0, 2,
                    now(), now()
                FROM generate_series(1, 20000) AS n
                """);
        POSTGRES.client().sql("VACUUM ANALYZE sync_run, connection").then().block();
    }

    @Test
    void theRunsOfAConnectionAreServedByAnIndexPageForPage() {
        Runs first = reads.runs(FIRST, new PageRequest(25, Optional.empty())).block();
        assertThat(first.items()).hasSize(25).allMatch(run -> run.connection().equals(FIRST));

        Scans ofFirst =
                Scans.during(POSTGRES, reads.runs(FIRST, new PageRequest(25, Optional.empty())));
        Scans ofSecond =
                Scans.during(POSTGRES, reads.runs(FIRST, new PageRequest(25, first.nextCursor())));

        assertIndexed(ofFirst);
        assertIndexed(ofSecond);
    }

    @Test
    void theOpenRunIsFoundByAnIndex() {
        R2dbcSyncRuns runs = new R2dbcSyncRuns(POSTGRES.client());

        assertIndexed(Scans.during(POSTGRES, runs.open(FIRST)));
    }

    private static void assertIndexed(Scans scans) {
        assertThat(scans.sequential("sync_run")).isZero();
        assertThat(scans.byIndex("sync_run")).isPositive();
        assertThat(scans.fetched("sync_run")).as("rows looked at").isLessThanOrEqualTo(26);
    }
}
