package io.huni.adapter.persistence.schedule;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.lead.LeadsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.Leads.NewLead;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class TrashRetentionTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Duration KEPT = Duration.ofDays(30);

    @BeforeEach
    void empty() {
        POSTGRES.run("SET huni.scope = 'all'; TRUNCATE lead CASCADE");
    }

    @Test
    void takesEverythingPersonalFromWhatHasLainLongEnough() {
        NewLead old = deleted(NOW.minus(KEPT).minusSeconds(1));

        assertThat(purge(10)).isEqualTo(1);

        assertThat(text("SELECT to_jsonb(lead)::text FROM lead"))
                .contains(old.change().state().externalId().orElseThrow().value())
                .doesNotContain("Ayşe", "Yılmaz", "+9053", "example.com", "İzmir");
        assertThat(text("SELECT count(*)::text FROM interaction")).isEqualTo("0");
        assertThat(text("SELECT count(*)::text FROM lead_search")).isEqualTo("0");
    }

    @Test
    void forgetsWhatTheLeadWasBeforeItWasCorrectedOrChanged() {
        NewLead old = deleted(NOW.minus(KEPT).minusSeconds(1));
        String id = old.change().state().id().value().toString();
        POSTGRES.run(
                """
                SET huni.scope = 'all';
                INSERT INTO app_user (id, email, name, role, active, language, theme, password_hash)
                VALUES ('%1$s', 'ayse@example.com', 'Ayşe', 'AGENT', true, 'TR', 'LIGHT', '');
                INSERT INTO job (id, kind, owner_id, state, total, done, failed, skipped,
                    cancel_asked, started_at, due_at)
                VALUES ('%1$s', 'IMPORT', '%1$s', 'DONE', 1, 1, 0, 0, false, now(), now());
                INSERT INTO lead_correction (job_id, lead_id, before, folded, version_after)
                VALUES ('%1$s', '%1$s', '{"full_name": "Ayşe"}', 'ayse', 2);
                INSERT INTO lead_undo (lead_id, user_id, action_right, at, status, tags, version)
                VALUES ('%1$s', '%1$s', 'LEAD_CHANGE', now(), 'NEW', '{}', 1);
                INSERT INTO lead_before (job_id, lead_id, status, tags, version)
                VALUES ('%1$s', '%1$s', 'NEW', '{"Ayşe"}', 1);
                INSERT INTO lead_chance (lead_id, model_id, probability, reasons, at)
                VALUES ('%1$s', '%1$s', 0.3, '{"for": "İzmir"}', now());
                """
                        .formatted(id));

        purge(10);

        assertThat(text("SELECT count(*)::text FROM lead_correction")).isEqualTo("0");
        assertThat(text("SELECT count(*)::text FROM lead_undo")).isEqualTo("0");
        assertThat(text("SELECT count(*)::text FROM lead_before")).isEqualTo("0");
        assertThat(text("SELECT count(*)::text FROM lead_chance")).isEqualTo("0");
    }

    @Test
    void forgetsWhatTheTrailSaysOfThePerson() {
        deleted(NOW.minus(KEPT).minusSeconds(1));
        POSTGRES.run(
                """
                SET LOCAL huni.origin = '{"address": "192.0.2.7"}';
                UPDATE lead SET full_name = 'Gülbahar'
                """);
        String trail = "SELECT string_agg(to_jsonb(e)::text, '') FROM audit_entry e";
        assertThat(text(trail)).contains("Gülbahar");

        purge(10);

        assertThat(text(trail)).contains("full_name").doesNotContain("Gülbahar");
    }

    @Test
    void forgetsWhatOthersOutsideWereToldAndWhatTheyAnswered() {
        NewLead old = deleted(NOW.minus(KEPT).minusSeconds(1));
        POSTGRES.run(
                """
                SET LOCAL huni.scope = 'all';
                INSERT INTO app_user (id, email, name, role, active, language, theme, password_hash)
                VALUES ('%1$s', 'kurucu@example.com', 'Kurucu', 'ADMIN', true, 'TR', 'LIGHT', '')
                ON CONFLICT DO NOTHING;
                INSERT INTO webhook (id, owner_id, url, description, events, hook, secret, created_at)
                VALUES ('%1$s', '%1$s', 'https://hooks.example', '', '{}', false, '', now());
                INSERT INTO webhook_message (id, webhook_id, event_id, event, lead_id, body, state,
                    created_at, due_at)
                SELECT gen_random_uuid(), '%1$s', gen_random_uuid(), 'lead.created', '%1$s',
                    '{"fullName":"Gülbahar"}', state, now(), now()
                FROM unnest(ARRAY['WAITING', 'SENT']) AS state;
                INSERT INTO webhook_attempt (message_id, number, at, took_ms, answer)
                SELECT id, 1, now(), 5, 'thanks for Gülbahar' FROM webhook_message;
                """
                        .formatted(old.change().state().id().value()));

        purge(10);

        assertThat(
                        text(
                                """
                                SELECT string_agg(m.state || coalesce(m.fault, '')
                                    || coalesce(m.body, '') || coalesce(a.answer, ''), ' '
                                    ORDER BY m.state)
                                FROM webhook_message m JOIN webhook_attempt a ON a.message_id = m.id
                                """))
                .isEqualTo("FAILEDFORGOTTEN SENT");
    }

    @Test
    void findsWhatItForgetsByAnIndex() {
        assertThat(
                        text(
                                "SELECT string_agg(indexdef, ' ') FROM pg_indexes WHERE tablename ="
                                        + " 'lead_before'"))
                .contains("btree (lead_id)");
    }

    @Test
    void leavesWhatIsYoungOrNotInTheTrash() {
        deleted(NOW.minus(KEPT));
        add();

        assertThat(purge(10)).isZero();

        assertThat(text("SELECT count(*)::text FROM lead WHERE purged_at IS NOT NULL"))
                .isEqualTo("0");
    }

    @Test
    void aPurgedLeadDoesNotComeBackFromItsSource() {
        NewLead old = deleted(NOW.minus(KEPT).minusSeconds(1));
        purge(10);

        var known =
                LeadsOnPostgres.of(POSTGRES)
                        .addNew(List.of(old))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block();

        assertThat(known).containsExactly(old.change().state().id());
        assertThat(text("SELECT display_name FROM lead")).isEmpty();
    }

    @Test
    void goesOnSliceBySlice() {
        for (int n = 0; n < 7; n++) {
            deleted(NOW.minus(KEPT).minusSeconds(10 + n));
        }

        assertThat(purge(3)).isEqualTo(7);
        assertThat(purge(3)).isZero();
    }

    @Test
    void refusesDaysThatNobodyMeans() {
        assertThatThrownBy(() -> RetentionSettings.ofDays(90, 0))
                .hasMessageContaining("HUNI_TRASH_RETENTION_DAYS");
    }

    private static long purge(int slice) {
        return new TrashRetention(
                        POSTGRES.client(),
                        POSTGRES.unitOfWork(),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        new RetentionSettings(KEPT, KEPT, slice))
                .run()
                .block();
    }

    private static NewLead add() {
        NewLead lead = aLead().newLead();
        LeadsOnPostgres.of(POSTGRES)
                .addNew(List.of(lead))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        return lead;
    }

    private static NewLead deleted(Instant at) {
        NewLead lead = add();
        POSTGRES.client()
                .sql("UPDATE lead SET deleted_at = $1 WHERE id = $2")
                .bind(0, at)
                .bind(1, lead.change().state().id().value())
                .then()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        return lead;
    }

    private static String text(String sql) {
        return POSTGRES.client()
                .sql(sql)
                .map(row -> row.get(0, String.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
