package io.huni.adapter.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An import writes thousands of events into a table that was empty when the planner last looked.
 */
class OutboxOfManyTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final int LEADS = 2_000;
    private static final int ROWS = 2 * 3 * LEADS;
    private static final String HANDLERS = "generate_series(1, 3) h";
    private static final String EVENTS =
            """
            INSERT INTO outbox (
                id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
            SELECT gen_random_uuid(), gen_random_uuid(), 'e', 'a' || a, 'h' || h, '{}', now(),
                now() FROM generate_series(1, %d) a, %s
            """;

    private static final Pattern PART = Pattern.compile("actual rows=([\\d.]+) loops=(\\d+)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by .*: (\\d+)");

    @BeforeEach
    void theTableWasLargeAndIsEmpty() {
        POSTGRES.run(
                "TRUNCATE outbox",
                "ALTER TABLE outbox SET (autovacuum_enabled = false)",
                EVENTS.formatted(LEADS, HANDLERS),
                // A last row keeps the pages, with which the planner reckons.
                EVENTS.formatted(1, "(VALUES ('last')) AS x(h)"),
                "DELETE FROM outbox WHERE handler <> 'hlast'");
        POSTGRES.client().sql("VACUUM ANALYZE outbox").then().block();
    }

    @Test
    void theFirstOfEachLeadAreFoundWithoutReadingAllForEachOfThem() {
        POSTGRES.run(EVENTS.formatted(LEADS, HANDLERS), EVENTS.formatted(LEADS, HANDLERS));

        assertThat(read(Outbox.CLAIM)).isBetween(100.0, 10.0 * ROWS);
        assertThat(new Outbox(POSTGRES.client()).claim("h1", 100).block())
                .hasSize(100)
                .allMatch(claimed -> claimed.attempts() == 1);
    }

    /** How many rows went through the parts of the plan, also those that were thrown away. */
    private static double read(String statement) {
        double read = 0;
        double loops = 1;
        for (String line : plan(statement)) {
            Matcher part = PART.matcher(line);
            Matcher removed = REMOVED.matcher(line);
            if (part.find()) {
                loops = Double.parseDouble(part.group(2));
                read += Double.parseDouble(part.group(1)) * loops;
            } else if (removed.find()) {
                read += Double.parseDouble(removed.group(1)) * loops;
            }
        }
        return read;
    }

    private static List<String> plan(String statement) {
        return POSTGRES.client()
                .sql(
                        "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF) "
                                + statement
                                        .replace("$1", "'h2'")
                                        .replace("$2", "100")
                                        .replace("$3", "60"))
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .block();
    }
}
