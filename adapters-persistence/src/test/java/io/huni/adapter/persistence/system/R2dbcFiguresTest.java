package io.huni.adapter.persistence.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.LeadRows;
import io.huni.adapter.persistence.shared.PostgresConnections;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.system.FiguresContract;
import io.huni.application.system.port.Figures;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.core.DatabaseClient;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

final class R2dbcFiguresTest extends FiguresContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeEach
    void empty() {
        POSTGRES.run(
                "TRUNCATE outbox, mail, delivery, distributor, scheduled_tasks, scheduled_jobs"
                        + " CASCADE");
    }

    @Override
    protected Figures figures() {
        return new R2dbcFigures(POSTGRES.client());
    }

    @Override
    protected void parked(UUID outboxRow, String event) {
        POSTGRES.run(
                "INSERT INTO outbox (id, event_id, event, aggregate_id, handler, payload,"
                        + " occurred_at, due_at, attempts, parked_at) VALUES ('%s', '%s', '%s',"
                                .formatted(outboxRow, outboxRow, event)
                        + " 'a', 'h', '{}', now(), now(), 5, now())");
    }

    @Test
    void countsWhatThereIs() {
        LeadRows.insert(POSTGRES, "", "", "", Instant.now());
        POSTGRES.run(
                "INSERT INTO delivery (id, channel, body, received_at, state) VALUES"
                    + " (gen_random_uuid(), 'META', '', now() - interval '90 seconds', 'RECEIVED'),"
                    + " (gen_random_uuid(), 'META', '', now(), 'PROCESSING'), (gen_random_uuid(),"
                    + " 'META', '', now(), 'FAILED')",
                "INSERT INTO distributor VALUES (gen_random_uuid(), 'Klinik', true, 60)",
                connection("1", "{\"key\": \"TOKEN_EXPIRED\"}"),
                connection("2", "{\"key\": \"THROTTLED\"}"),
                "INSERT INTO scheduled_jobs (task_name, task_instance, execution_time, picked,"
                        + " version) VALUES ('t', 'i', now() - interval '70 seconds', false, 1)");

        Map<String, Long> figures = figures().read().block();

        assertThat(figures)
                .containsEntry("deliveriesWaiting", 2L)
                .containsEntry("deliveriesFailed", 1L)
                .containsEntry("leads", 1L)
                .containsEntry("connectionsFailed", 1L)
                .containsEntry("connectionsWarned", 1L);
        assertThat(figures.get("oldestDeliverySeconds")).isBetween(89L, 99L);
        assertThat(figures.get("schedulerLateSeconds")).isBetween(69L, 79L);
        assertThat(figures.get("databaseBytes")).isPositive();
    }

    @Test
    void countsMailsThatWaitAreDelayedAndWereGivenUpLately() {
        POSTGRES.run(
                mail("WAITING", "NULL", "1 hour"),
                mail("WAITING", "'UNREACHABLE'", "1 hour"),
                mail("FAILED", "'REFUSED'", "6 days"),
                mail("FAILED", "'REFUSED'", "8 days"),
                mail("SENT", "NULL", "1 hour"));

        assertThat(figures().read().block())
                .containsEntry("mailsWaiting", 2L)
                .containsEntry("mailsDelayed", 1L)
                .containsEntry("mailsFailed", 1L);
    }

    @Test
    void tellsWhetherTheWallIsBypassed() {
        DatabaseClient bypassing =
                DatabaseClient.create(PostgresConnections.unpooled(POSTGRES.bypassing()));

        assertThat(new R2dbcFigures(bypassing).read().block()).containsEntry("wallBypassed", 1L);
        assertThat(figures().read().block()).containsEntry("wallBypassed", 0L);
    }

    private static String mail(String state, String fault, String age) {
        return ("INSERT INTO mail (id, recipient, recipient_name, subject, letter, confidential,"
                        + " state, created_at, due_at, fault) VALUES (gen_random_uuid(), 'a', 'a',"
                        + " 's', '', false, '%s', now() - interval '%s', now(), %s)")
                .formatted(state, age, fault);
    }

    private static String connection(String page, String problem) {
        return ("INSERT INTO connection (id, distributor_id, name, page_id, form_ids,"
                        + " sync_interval_seconds, active, access_token, version, problem)"
                        + " SELECT gen_random_uuid(), id, 'n', '%s', '{}', 60, true, '', 0, '%s'"
                        + " FROM distributor")
                .formatted(page, problem);
    }
}
