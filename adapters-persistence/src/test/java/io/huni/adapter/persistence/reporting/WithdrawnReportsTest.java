package io.huni.adapter.persistence.reporting;

import static io.huni.domain.reporting.ScheduleFixture.aSchedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportSchedule.PauseReason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a schedule has made reaches nobody for whom it is not any more. */
class WithdrawnReportsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");
    private static final UserId AYSE = new UserId(new UUID(1, 1));
    private static final UserId CAN = new UserId(new UUID(1, 2));
    private static final UserId ELIF = new UserId(new UUID(1, 3));

    private final R2dbcReportSchedules schedules = new R2dbcReportSchedules(POSTGRES.client());
    private final R2dbcReportRuns runs = new R2dbcReportRuns(POSTGRES.client());

    @BeforeEach
    void people() {
        POSTGRES.run(
                "TRUNCATE mail, app_user, distributor, report_schedule CASCADE",
                """
                INSERT INTO distributor (id, name, active, response_target_seconds)
                VALUES ('%s', 'Nova', true, 900)
                """
                        .formatted(AYSE.value()));
        Set.of(AYSE, CAN, ELIF).forEach(WithdrawnReportsTest::person);
    }

    private static void person(UserId id) {
        POSTGRES.run(
                """
                INSERT INTO app_user (id, email, name, role, active, language, theme, password_hash)
                VALUES ('%1$s', '%1$s@huni.test', 'x', 'ADMIN', true, 'TR', 'LIGHT', '')
                """
                        .formatted(id.value()));
    }

    /** Of Ayşe, to Can and Elif; one mail of it has left and one waits for each. */
    private ReportSchedule schedule() {
        ReportSchedule usual = aSchedule(AYSE);
        ReportSchedule schedule =
                new ReportSchedule(
                        usual.id(),
                        AYSE,
                        usual.name(),
                        usual.content(),
                        usual.rhythm(),
                        Set.of(CAN, ELIF),
                        Set.of(),
                        true,
                        Optional.empty());
        schedules.save(schedule, Optional.of(NOW)).block();
        mail(schedule, CAN, "SENT");
        mail(schedule, CAN, "WAITING");
        mail(schedule, ELIF, "WAITING");
        return schedule;
    }

    private static void mail(ReportSchedule schedule, UserId to, String state) {
        POSTGRES.run(
                """
                INSERT INTO mail (id, recipient, recipient_name, subject, letter, confidential,
                    state, created_at, due_at, about)
                VALUES (gen_random_uuid(), '%s@huni.test', '', 'Rapor', '', false, '%s', now(),
                    now(), 'report:%s')
                """
                        .formatted(to.value(), state, schedule.id().value()));
    }

    private static String mails() {
        return POSTGRES.client()
                .sql(
                        """
                        SELECT string_agg(right(split_part(recipient, '@', 1), 1) || state, ' '
                            ORDER BY recipient, state)
                        FROM mail
                        """)
                .map(row -> row.get(0, String.class))
                .one()
                .block();
    }

    private ReportSchedule kept(ReportSchedule schedule) {
        return schedules.find(schedule.id()).block();
    }

    @Test
    void whoGoesElsewhereIsLeftOutOfWhatOthersSend() {
        ReportSchedule schedule = schedule();

        POSTGRES.run(moved(CAN));

        assertThat(kept(schedule).people()).containsExactly(ELIF);
        assertThat(kept(schedule).active()).isTrue();
        assertThat(mails()).isEqualTo("2SENT 2WITHDRAWN 3WAITING");
    }

    @Test
    void whatSomebodySendsWhoGoesElsewhereStops() {
        ReportSchedule schedule = schedule();

        POSTGRES.run(moved(AYSE));

        assertThat(kept(schedule).active()).isFalse();
        assertThat(kept(schedule).paused()).contains(PauseReason.OWNER_MOVED);
        assertThat(kept(schedule).people()).containsExactlyInAnyOrder(CAN, ELIF);
        assertThat(mails()).isEqualTo("2SENT 2WITHDRAWN 3WITHDRAWN");
    }

    private static String moved(UserId who) {
        return "UPDATE app_user SET role = 'DISTRIBUTOR', distributor_id = '%s' WHERE id = '%s'"
                .formatted(AYSE.value(), who.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE report_schedule SET active = false      | 2SENT 2WITHDRAWN 3WITHDRAWN",
                "DELETE FROM report_schedule                    | 2SENT 2WITHDRAWN 3WITHDRAWN",
                "UPDATE app_user SET role = 'STAFF'             | 2SENT 2WITHDRAWN 3WITHDRAWN",
                "UPDATE app_user SET active = false             | 2SENT 2WITHDRAWN 3WITHDRAWN",
                "UPDATE report_schedule SET name = 'Akşam'      | 2SENT 2WAITING 3WAITING",
                "UPDATE app_user SET theme = 'DARK'             | 2SENT 2WAITING 3WAITING"
            })
    void whatWaitsIsWithdrawnWithWhatItWasWrittenFor(String change, String mails) {
        schedule();

        POSTGRES.run(change);

        assertThat(mails()).isEqualTo(mails);
    }

    @Test
    void oneThatIsStoppedHasNoTurnThatIsStillToCome() {
        ReportSchedule schedule = schedule();
        runs.add(schedule, new ReportRunId(UUID.randomUUID()), NOW, false).block();
        runs.add(schedule, new ReportRunId(UUID.randomUUID()), NOW.minusSeconds(1), true).block();

        schedules.save(schedule.stopped(), Optional.empty()).block();

        assertThat(runs.claim(NOW, Duration.ofMinutes(1)).block().run().byHand()).isTrue();
        assertThat(runs.claim(NOW, Duration.ofMinutes(1)).block()).isNull();
    }
}
