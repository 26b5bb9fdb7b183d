package io.huni.adapter.persistence.reporting;

import static io.huni.domain.reporting.ScheduleFixture.aSchedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.reporting.KeepReportSchedules.Kept;
import io.huni.application.reporting.ReportsContract;
import io.huni.application.reporting.port.ReportRuns;
import io.huni.application.reporting.port.ReportRuns.Turn;
import io.huni.application.reporting.port.ReportSchedules;
import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class R2dbcReportsTest extends ReportsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(15);

    @BeforeEach
    void people() {
        POSTGRES.run("TRUNCATE app_user, report_schedule CASCADE");
        person(AYSE, "Ayşe", true);
        person(CAN, "Can", false);
    }

    private static void person(UserId id, String name, boolean active) {
        POSTGRES.run(
                """
                INSERT INTO app_user (id, email, name, role, active, language, theme, password_hash)
                VALUES ('%s', '%s@huni.test', '%s', 'ADMIN', %s, 'TR', 'LIGHT', '')
                """
                        .formatted(id.value(), id.value(), name, active));
    }

    @Override
    protected ReportSchedules schedules() {
        return new R2dbcReportSchedules(POSTGRES.client());
    }

    @Override
    protected ReportRuns runs() {
        return new R2dbcReportRuns(POSTGRES.client());
    }

    private ReportSchedule dueOf(UserId owner) {
        ReportSchedule schedule = aSchedule(owner);
        schedules().save(schedule, Optional.of(NOW)).block();
        runs().add(schedule, new ReportRunId(UUID.randomUUID()), NOW, false).block();
        return schedule;
    }

    @Test
    void ofManyWhoClaimARunOneGetsIt() {
        dueOf(AYSE);

        List<Turn> turns =
                Flux.range(0, 20)
                        .flatMap(
                                node -> runs().claim(NOW, LEASE).subscribeOn(Schedulers.parallel()),
                                20)
                        .collectList()
                        .block();

        assertThat(turns).hasSize(1);
    }

    @Test
    void ofManyRunsNobodyGetsTheSame() {
        for (int i = 0; i < 10; i++) {
            dueOf(AYSE);
        }

        List<Turn> turns =
                Flux.range(0, 40)
                        .flatMap(
                                node -> runs().claim(NOW, LEASE).subscribeOn(Schedulers.parallel()),
                                8)
                        .collectList()
                        .block();

        assertThat(turns).hasSize(10);
        assertThat(turns).extracting(turn -> turn.run().id()).doesNotHaveDuplicates();
    }

    @Test
    void knowsWhoseOwnerHasLeft() {
        dueOf(AYSE);
        dueOf(CAN);

        assertThat(schedules().all(Optional.empty()).block())
                .filteredOn(Kept::ownerGone)
                .extracting(one -> one.schedule().owner())
                .containsExactly(CAN);
    }

    @Test
    void theRunsGoWithTheirSchedule() {
        ReportSchedule schedule = dueOf(AYSE);

        schedules().delete(schedule.id()).block();

        assertThat(schedules().runs(schedule.id()).block()).isEmpty();
        assertThat(runs().claim(NOW, LEASE).block()).isNull();
    }

    @Test
    void theAuditTrailTellsOfWishesAndNotOfTheNextTime() {
        ReportSchedule schedule = dueOf(AYSE);
        long before = entries(schedule);

        runs().nextAt(schedule, Optional.of(NOW.plusSeconds(60))).block();
        assertThat(entries(schedule)).isEqualTo(before);

        schedules().save(schedule.stopped(), Optional.empty()).block();
        assertThat(entries(schedule)).isEqualTo(before + 1);
    }

    private static long entries(ReportSchedule schedule) {
        return POSTGRES.client()
                .sql(
                        "SELECT count(*) FROM audit_entry"
                                + " WHERE subject = 'report_schedule' AND subject_id = '"
                                + schedule.id().value()
                                + "'")
                .map(row -> row.get(0, Long.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
