package io.huni.adapter.persistence.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Scans;
import io.huni.application.shared.PublishedApi;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What got stuck is found among 20,000 events on their way, and told as the API says. */
class ParkedEventsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final R2dbcFigures figures = new R2dbcFigures(POSTGRES.client());

    @BeforeAll
    static void manyEvents() {
        POSTGRES.run(
                """
                INSERT INTO outbox (id, event_id, event, aggregate_id, handler, payload,
                    occurred_at, due_at, attempts, last_error, parked_at)
                SELECT gen_random_uuid(), gen_random_uuid(), 'lead.captured.v1', 'a' || n, 'mail',
                    '{}', '2026-11-20 12:00:00.5+00', now(), 10,
                    CASE WHEN n % 500 = 0 THEN 'refused' END,
                    CASE WHEN n % 500 = 0 THEN now() - n * interval '1 second' END
                FROM generate_series(1, 20000) AS n
                """);
        POSTGRES.client().sql("VACUUM ANALYZE outbox").then().block();
    }

    @Test
    void areServedByAnIndex() {
        Scans scans = Scans.during(POSTGRES, figures.parkedEvents());

        assertThat(scans.sequential("outbox")).isZero();
        assertThat(scans.byIndex("outbox")).isPositive();
    }

    @Test
    void areToldAsPublishedTheLatestFirst() {
        JsonNode list = JsonMapper.shared().readTree(figures.parkedEvents().block().text());

        assertThat(PublishedApi.committed().faultsOfAnswer("listParkedEvents", list)).isEmpty();
        assertThat(list.get("items").size()).isEqualTo(40);
        assertThat(list.at("/items/0/aggregateId").asString()).isEqualTo("a500");
        assertThat(list.at("/items/0/occurredAt").asString()).isEqualTo("2026-11-20T12:00:00.500Z");
    }
}
