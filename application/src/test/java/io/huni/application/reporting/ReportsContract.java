package io.huni.application.reporting;

import static io.huni.domain.reporting.ScheduleFixture.aSchedule;
import static io.huni.domain.reporting.ScheduleFixture.anExport;
import static io.huni.domain.reporting.ScheduleFixture.mailedOut;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.reporting.KeepReportSchedules.Kept;
import io.huni.application.reporting.port.ReportRuns;
import io.huni.application.reporting.port.ReportRuns.Due;
import io.huni.application.reporting.port.ReportRuns.Turn;
import io.huni.application.reporting.port.ReportSchedules;
import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportRun.State;
import io.huni.domain.reporting.ReportRun.Trouble;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportSchedule.PauseReason;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every keeper of schedules and runs does. Ayşe works here, Can may have left. */
public abstract class ReportsContract {
    protected static final UserId AYSE = new UserId(new UUID(0x7100, 1));
    protected static final UserId CAN = new UserId(new UUID(0x7100, 2));

    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(15);

    protected abstract ReportSchedules schedules();

    protected abstract ReportRuns runs();

    private ReportSchedule kept(ReportSchedule schedule) {
        schedules().save(schedule, Optional.of(NOW)).block();
        return schedule;
    }

    private void due(ReportSchedule schedule, Instant at) {
        runs().add(schedule, new ReportRunId(UUID.randomUUID()), at, false).block();
    }

    private static ReportRun sent(Turn turn) {
        return new ReportRun(
                turn.run().id(),
                turn.run().dueAt(),
                false,
                State.SENT,
                Optional.of(Trouble.TOO_LARGE),
                3,
                Optional.of(NOW));
    }

    @Test
    void keepsEveryField() {
        ReportSchedule report = kept(mailedOut(AYSE, "board@example.com"));
        ReportSchedule export = kept(anExport(CAN, "status=NEW&days=7"));

        assertThat(schedules().find(report.id()).block()).isEqualTo(report);
        assertThat(schedules().find(export.id()).block()).isEqualTo(export);
    }

    @Test
    void keepsWhatHasChanged() {
        ReportSchedule schedule = kept(aSchedule(AYSE));
        ReportSchedule paused = schedule.pausedFor(PauseReason.RIGHT_MISSING);

        schedules().save(paused, Optional.empty()).block();

        assertThat(schedules().find(schedule.id()).block()).isEqualTo(paused);
        assertThat(schedules().all(Optional.of(AYSE)).block())
                .singleElement()
                .satisfies(one -> assertThat(one.next()).isEmpty());
    }

    @Test
    void forgetsWhatIsDeleted() {
        ReportSchedule schedule = kept(aSchedule(AYSE));

        schedules().delete(schedule.id()).block();

        assertThat(schedules().find(schedule.id()).block()).isNull();
        assertThat(schedules().all(Optional.empty()).block()).isEmpty();
    }

    @Test
    void showsThoseOfOneOrOfAll() {
        ReportSchedule own = kept(aSchedule(AYSE));
        ReportSchedule ofCan = kept(aSchedule(CAN));

        assertThat(schedules().all(Optional.of(AYSE)).block())
                .extracting(Kept::schedule)
                .containsExactly(own);
        assertThat(schedules().all(Optional.empty()).block())
                .extracting(Kept::schedule)
                .containsExactlyInAnyOrder(own, ofCan);
    }

    @Test
    void showsTheNewestRunFirst() {
        ReportSchedule schedule = kept(aSchedule(AYSE));
        due(schedule, NOW.minusSeconds(60));
        due(schedule, NOW);

        Kept kept = schedules().all(Optional.of(AYSE)).block().getFirst();

        assertThat(kept.ownerName()).isEqualTo("Ayşe");
        assertThat(kept.ownerGone()).isFalse();
        assertThat(kept.next()).contains(NOW);
        assertThat(kept.last()).map(ReportRun::dueAt).contains(NOW);
        assertThat(schedules().runs(schedule.id()).block())
                .extracting(ReportRun::dueAt)
                .containsExactly(NOW, NOW.minusSeconds(60));
    }

    @Test
    void aDueTimeIsOneRunHoweverOftenItIsAdded() {
        ReportSchedule schedule = kept(aSchedule(AYSE));

        due(schedule, NOW);
        due(schedule, NOW);

        assertThat(schedules().runs(schedule.id()).block()).hasSize(1);
    }

    @Test
    void findsWhatIsDueAndNothingElse() {
        ReportSchedule due = kept(aSchedule(AYSE));
        ReportSchedule later = aSchedule(AYSE);
        schedules().save(later, Optional.of(NOW.plusSeconds(1))).block();
        ReportSchedule stopped = aSchedule(AYSE).stopped();
        schedules().save(stopped, Optional.of(NOW)).block();

        Due found = runs().due(NOW).block();
        runs().nextAt(found.schedule(), Optional.of(NOW.plusSeconds(60))).block();

        assertThat(found).isEqualTo(new Due(due, NOW));
        assertThat(runs().due(NOW).block()).isNull();
        assertThat(runs().due(NOW.plusSeconds(1)).block().schedule()).isEqualTo(later);
    }

    @Test
    void aRunIsOnesOwnUntilTheLeaseEnds() {
        ReportSchedule schedule = kept(aSchedule(AYSE));
        due(schedule, NOW);

        Turn turn = runs().claim(NOW, LEASE).block();

        assertThat(turn.schedule()).isEqualTo(schedule);
        assertThat(turn.attempts()).isEqualTo(1);
        assertThat(turn.run().state()).isEqualTo(State.WAITING);
        assertThat(runs().claim(NOW.plusSeconds(60), LEASE).block()).isNull();
    }

    @Test
    void whoComesBackAfterTheLeaseEndsNothing() {
        ReportSchedule schedule = kept(aSchedule(AYSE));
        due(schedule, NOW);
        Turn died = runs().claim(NOW, LEASE).block();

        Turn heir = runs().claim(NOW.plus(LEASE), LEASE).block();

        assertThat(heir.attempts()).isEqualTo(2);
        assertThat(runs().end(died, sent(died)).block()).isFalse();
        assertThat(runs().end(heir, sent(heir)).block()).isTrue();
        assertThat(schedules().runs(schedule.id()).block()).containsExactly(sent(heir));
    }

    @Test
    void whatHasEndedEndsOnceAndIsClaimedNoMore() {
        due(kept(aSchedule(AYSE)), NOW);
        Turn turn = runs().claim(NOW, LEASE).block();
        runs().end(turn, sent(turn)).block();

        assertThat(runs().end(turn, sent(turn)).block()).isFalse();
        assertThat(runs().claim(NOW.plus(Duration.ofDays(1)), LEASE).block()).isNull();
    }

    @Test
    void whatIsPutOffComesThen() {
        due(kept(aSchedule(AYSE)), NOW);
        Turn turn = runs().claim(NOW, LEASE).block();

        runs().later(turn, NOW.plusSeconds(60)).block();

        assertThat(runs().claim(NOW.plusSeconds(59), LEASE).block()).isNull();
        Turn again = runs().claim(NOW.plusSeconds(60), LEASE).block();
        assertThat(again.run().id()).isEqualTo(turn.run().id());
        assertThat(again.attempts()).isEqualTo(2);
    }

    @Test
    void whatIsSentByHandIsARunOfItsOwn() {
        ReportSchedule schedule = kept(aSchedule(AYSE));
        due(schedule, NOW);

        runs().add(schedule, new ReportRunId(UUID.randomUUID()), NOW.plusSeconds(1), true).block();

        List<ReportRun> all = schedules().runs(schedule.id()).block();
        assertThat(all).extracting(ReportRun::byHand).containsExactly(true, false);
    }
}
