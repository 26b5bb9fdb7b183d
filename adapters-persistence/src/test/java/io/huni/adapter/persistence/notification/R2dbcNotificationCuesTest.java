package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.notification.port.NotificationCues.Cue;
import io.huni.domain.notification.NotificationKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is written down to be told when other tables change. */
class R2dbcNotificationCuesTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final UUID JOB = new UUID(6, 1);

    @BeforeEach
    void house() {
        ToldHouse.house(POSTGRES);
        POSTGRES.run("TRUNCATE notification_cue, job, delivery CASCADE");
    }

    private static List<Cue> taken() {
        return new R2dbcNotificationCues(POSTGRES.client())
                .take(100, Instant.now())
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private static void job(int seconds) {
        POSTGRES.run(
                """
                INSERT INTO job (id, kind, owner_id, state, total, done, failed, skipped,
                    cancel_asked, started_at, due_at)
                VALUES ('%s', 'LEAD_STATUS', '%s', 'RUNNING', 3, 1, 0, 0, false,
                    now() - interval '%d seconds', now())
                """
                        .formatted(JOB, ToldHouse.AYSE.value(), seconds));
    }

    private static void end(String how) {
        POSTGRES.run(
                "UPDATE job SET state = '%s', done = 2, skipped = 1, finished_at = now()"
                        .formatted(how));
    }

    @Test
    void aLongJobIsToldToItsOwnerWhenItEnds() {
        job(30);
        end("DONE");

        assertThat(taken())
                .singleElement()
                .satisfies(
                        cue -> {
                            assertThat(cue.kind()).isEqualTo(NotificationKind.JOB_ENDED);
                            assertThat(cue.person()).contains(ToldHouse.AYSE);
                            assertThat(cue.facts())
                                    .containsEntry("done", "2")
                                    .containsEntry("left", "1")
                                    .containsEntry("kind", "LEAD_STATUS");
                        });
        assertThat(taken()).isEmpty();
    }

    @Test
    void aQuickJobIsSeenByWhoWaitsForItUnlessItFails() {
        job(1);
        end("DONE");
        assertThat(taken()).isEmpty();

        POSTGRES.run("UPDATE job SET state = 'RUNNING'");
        end("FAILED");
        assertThat(taken()).hasSize(1);
    }

    @Test
    void whatCannotBeToldComesAgainLater() {
        job(30);
        end("DONE");
        UUID cue = taken().getFirst().id();
        POSTGRES.run(
                "INSERT INTO notification_cue (id, kind, record_id) VALUES ('%s', 'JOB_ENDED',"
                                .formatted(cue)
                        + " '%s')".formatted(JOB));

        new R2dbcNotificationCues(POSTGRES.client()).putOff(cue, Instant.now()).block();

        assertThat(taken()).isEmpty();
        POSTGRES.run("UPDATE notification_cue SET due_at = now()");
        assertThat(taken()).hasSize(1);
    }

    @Test
    void aLeadBecomesLateOnce() {
        UUID lead = ToldHouse.lead(POSTGRES, 1, "Elif", "late = true");
        POSTGRES.run("UPDATE lead SET late = true");

        assertThat(taken())
                .singleElement()
                .satisfies(
                        cue -> {
                            assertThat(cue.kind()).isEqualTo(NotificationKind.LEAD_LATE);
                            assertThat(cue.record()).isEqualTo(lead);
                        });
    }

    @Test
    void anUndoIsToldWhenItFailsOnly() {
        job(30);
        POSTGRES.run("UPDATE job SET undoes = id");
        end("DONE");
        assertThat(taken()).isEmpty();

        POSTGRES.run("UPDATE job SET state = 'RUNNING'");
        end("FAILED");
        assertThat(taken()).hasSize(1);
    }

    @Test
    void aDeliveryThatIsGivenUpIsTold() {
        POSTGRES.run(
                """
                INSERT INTO delivery (id, channel, body, received_at)
                VALUES ('%s', 'META', '', now())
                """
                        .formatted(JOB),
                "UPDATE delivery SET state = 'FAILED'",
                "UPDATE delivery SET state = 'FAILED'");

        assertThat(taken()).extracting(Cue::kind).containsExactly(NotificationKind.DELIVERY_PARKED);
    }

    @Test
    void whoSetAnAddressUpIsToldOnceThatItIsGivenUp() {
        POSTGRES.run(
                """
                SET LOCAL huni.scope = 'all';
                INSERT INTO webhook (id, owner_id, url, description, events, hook, secret, created_at)
                VALUES ('%s', '%s', 'https://hooks.example', '', '{}', false, '', now());
                UPDATE webhook SET state = 'DISABLED', disabled_reason = 'GONE';
                UPDATE webhook SET state = 'DISABLED', disabled_reason = 'FAILING';
                """
                        .formatted(JOB, ToldHouse.AYSE.value()));

        assertThat(taken())
                .singleElement()
                .satisfies(
                        cue -> {
                            assertThat(cue.kind()).isEqualTo(NotificationKind.WEBHOOK_DISABLED);
                            assertThat(cue.person()).contains(ToldHouse.AYSE);
                            assertThat(cue.facts()).containsEntry("reason", "GONE");
                        });
    }

    @Test
    void whoSetAScheduleUpIsToldOfEachRunThatFailedAndOfNoOther() {
        schedule();
        POSTGRES.run(
                """
                INSERT INTO report_run (id, schedule_id, due_at, by_hand, try_at)
                SELECT gen_random_uuid(), id, now() - n * interval '1 day', false, now()
                FROM report_schedule, generate_series(1, 3) AS n
                """,
                """
                UPDATE report_run SET state = 'FAILED', trouble = 'BROKEN'
                WHERE due_at < now() - interval '36 hours'
                """,
                "UPDATE report_run SET state = 'SENT', trouble = 'TOO_LARGE'"
                        + " WHERE state = 'WAITING'");

        assertThat(taken())
                .hasSize(2)
                .allSatisfy(
                        cue -> {
                            assertThat(cue.kind()).isEqualTo(NotificationKind.REPORT_FAILED);
                            assertThat(cue.record()).isEqualTo(JOB);
                            assertThat(cue.person()).contains(ToldHouse.AYSE);
                            assertThat(cue.facts()).containsEntry("reason", "BROKEN");
                        });
    }

    @Test
    void whoHasMovedIsToldThatTheSchedulesHaveStopped() {
        schedule();
        POSTGRES.run(
                "UPDATE app_user SET distributor_id = '%s' WHERE id = '%s'"
                        .formatted(ToldHouse.NOVA.value(), ToldHouse.AYSE.value()));

        assertThat(taken())
                .singleElement()
                .satisfies(cue -> assertThat(cue.facts()).containsEntry("reason", "OWNER_MOVED"));
    }

    private static void schedule() {
        POSTGRES.run(
                """
                INSERT INTO report_schedule (id, owner_id, name, kind, period, search, format,
                    language, pace, weekday, month_day, hour, people, addresses, active)
                VALUES ('%s', '%s', 'Rapor', 'REPORT', 'DAILY', '', 'PDF', 'TR', 'DAILY', 1, 1, 8,
                    '{}', '{}', true)
                """
                        .formatted(JOB, ToldHouse.AYSE.value()));
    }
}
