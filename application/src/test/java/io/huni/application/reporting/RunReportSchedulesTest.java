package io.huni.application.reporting;

import static io.huni.domain.identity.UserFixture.aUser;
import static io.huni.domain.reporting.ScheduleFixture.aSchedule;
import static io.huni.domain.reporting.ScheduleFixture.anExport;
import static io.huni.domain.reporting.ScheduleFixture.mailedOut;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.reporting.port.ReportRuns.Turn;
import io.huni.application.reporting.port.ScheduledFiles;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportRun.State;
import io.huni.domain.reporting.ReportRun.Trouble;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportSchedule.PauseReason;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RunReportSchedulesTest {
    /** Eight in the morning in Istanbul. */
    private static final Instant EIGHT = Instant.parse("2026-12-01T05:00:00Z");

    private final User ayse = aUser().as(Role.MANAGER).user();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryReports reports = new InMemoryReports();
    private final MovableClock clock = new MovableClock(EIGHT);
    private final List<String> mails = new ArrayList<>();
    private final Files files = new Files();
    private final RunReportSchedules schedules =
            ReportUseCases.runReportSchedules(
                    new ReportPorts(reports, reports),
                    files,
                    (to, name, schedule, run, file) ->
                            Mono.fromRunnable(
                                    () ->
                                            mails.add(
                                                    to.value()
                                                            + " "
                                                            + file.map(ReportFile::name)
                                                                    .orElse("link"))),
                    IdentityUseCases.userQueries(users),
                    OrganisationUseCases.organisationQueries(
                            organisations, new InMemoryDistributors()),
                    new InMemoryUnitOfWork(),
                    new RisingIds(),
                    clock);

    @BeforeEach
    void found() {
        users.add(ayse, "").block();
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
    }

    private ReportRun ran(ReportSchedule schedule) {
        reports.save(schedule, Optional.of(EIGHT)).block();
        schedules.run().block();
        return last(schedule);
    }

    private ReportRun last(ReportSchedule schedule) {
        return reports.runs(schedule.id()).block().getFirst();
    }

    @Test
    void mailsWhatIsDueOnceAndComesAgainTheNextDay() {
        ReportSchedule schedule = aSchedule(ayse.id());

        assertThat(ran(schedule).state()).isEqualTo(State.SENT);
        schedules.run().block();

        assertThat(mails).containsExactly(ayse.email().value() + " report.pdf");
        assertThat(files.days).containsExactly(LocalDate.of(2026, 12, 1));
        assertThat(files.actor).isEqualTo(ayse.asActor());
        assertThat(reports.all(Optional.empty()).block().getFirst().next())
                .contains(EIGHT.plus(Duration.ofDays(1)));
    }

    @Test
    void whatWasMissedForDaysComesOnce() {
        clock.pass(Duration.ofDays(3));

        ran(aSchedule(ayse.id()));

        assertThat(mails).hasSize(1);
    }

    @Test
    void eachFileOfLeadsThatWasMissedIsMadeOfItsOwnDays() {
        clock.pass(Duration.ofDays(3));

        ran(anExport(ayse.id(), "days=1"));

        LocalDate first = LocalDate.of(2026, 12, 1);
        assertThat(files.days)
                .containsExactly(first, first.plusDays(1), first.plusDays(2), first.plusDays(3));
    }

    @Test
    void afterMoreThanAMonthThoseOfTheLastOneAreMade() {
        clock.pass(Duration.ofDays(400));

        ran(anExport(ayse.id(), "days=1"));

        assertThat(files.days).hasSize(32);
    }

    @Test
    void aLateOneIsOfTheDaysBeforeItWasDue() {
        files.made = Mono.error(new IllegalStateException("on purpose"));
        ran(anExport(ayse.id(), "days=1"));
        clock.pass(Duration.ofHours(20));

        schedules.run().block();

        assertThat(files.days).containsOnly(LocalDate.of(2026, 12, 1)).hasSize(2);
    }

    @Test
    void aNodeThatComesBackLateSendsNothing() {
        ReportSchedule schedule = aSchedule(ayse.id());
        files.meanwhile =
                () -> {
                    files.meanwhile = () -> {};
                    clock.pass(Duration.ofHours(1));
                    Turn other = reports.claim(clock.instant(), Duration.ofMinutes(1)).block();
                    assertThat(other.attempts()).isEqualTo(2);
                };

        ran(schedule);

        assertThat(mails).isEmpty();
        assertThat(last(schedule).state()).isEqualTo(State.WAITING);
    }

    @Test
    void theScheduleOfOneWhoHasLeftStops() {
        ReportSchedule schedule = aSchedule(ayse.id());
        users.save(ayse.gone()).block();

        assertThat(ran(schedule).trouble()).contains(Trouble.OWNER_GONE);

        assertThat(reports.find(schedule.id()).block().paused()).contains(PauseReason.OWNER_GONE);
        assertThat(reports.find(schedule.id()).block().active()).isFalse();
        assertThat(mails).isEmpty();
    }

    @Test
    void aRightThatIsGoneStopsIt() {
        ReportSchedule schedule = mailedOut(ayse.id(), "board@example.com");

        assertThat(ran(schedule).trouble()).contains(Trouble.RIGHT_MISSING);

        assertThat(reports.find(schedule.id()).block().paused())
                .contains(PauseReason.RIGHT_MISSING);
        assertThat(mails).isEmpty();
    }

    @Test
    void whatIsTooLargeIsMailedAsALink() {
        files.made = Mono.empty();

        assertThat(ran(aSchedule(ayse.id())).trouble()).contains(Trouble.TOO_LARGE);

        assertThat(mails).containsExactly(ayse.email().value() + " link");
    }

    @Test
    void whatIsNotThereAnyMoreStopsIt() {
        ReportSchedule schedule = aSchedule(ayse.id());
        files.made = Mono.error(new Refused(SharedErrorKey.VALUE_UNKNOWN));

        assertThat(ran(schedule).trouble()).contains(Trouble.NOT_UNDERSTOOD);

        assertThat(reports.find(schedule.id()).block().paused())
                .contains(PauseReason.NOT_UNDERSTOOD);
    }

    @Test
    void withoutAReaderThereIsNoMailAndItStops() {
        User can = aUser().inactive().user();
        users.add(can, "").block();
        ReportSchedule usual = aSchedule(ayse.id());
        ReportSchedule toNobody =
                new ReportSchedule(
                        usual.id(),
                        ayse.id(),
                        usual.name(),
                        usual.content(),
                        usual.rhythm(),
                        Set.of(can.id()),
                        Set.of(),
                        true,
                        Optional.empty());

        assertThat(ran(toNobody).trouble()).contains(Trouble.NOBODY_LEFT);

        assertThat(reports.find(usual.id()).block().paused()).contains(PauseReason.NOBODY_LEFT);
        assertThat(reports.find(usual.id()).block().active()).isFalse();
        assertThat(mails).isEmpty();
    }

    @Test
    void oneThatHasBeenStoppedIsNotDue() {
        ReportSchedule stopped = aSchedule(ayse.id()).stopped();
        reports.save(stopped, Optional.of(EIGHT)).block();

        assertThat(schedules.run().block()).isZero();

        assertThat(mails).isEmpty();
    }

    @Test
    void manyThatAreDueAllCome() {
        for (int i = 0; i < 5; i++) {
            reports.save(aSchedule(ayse.id()), Optional.of(EIGHT)).block();
        }

        assertThat(schedules.run().block()).isEqualTo(5);

        assertThat(mails).hasSize(5);
    }

    @Test
    void whatBreaksIsTriedAgainAndGivenUpAtLast() {
        ReportSchedule schedule = aSchedule(ayse.id());
        files.made = Mono.error(new IllegalStateException("on purpose"));

        assertThat(ran(schedule).state()).isEqualTo(State.WAITING);
        for (int tries = 0; tries < 5; tries++) {
            clock.pass(Duration.ofHours(1));
            schedules.run().block();
        }

        assertThat(last(schedule).trouble()).contains(Trouble.BROKEN);
        assertThat(reports.find(schedule.id()).block().active()).isTrue();
        assertThat(mails).isEmpty();
    }

    @Test
    void whatEndsTheProgramEachTimeIsGivenUp() {
        ReportSchedule schedule = aSchedule(ayse.id());
        reports.save(schedule, Optional.of(EIGHT)).block();
        files.made = Mono.error(new IllegalStateException("on purpose"));
        schedules.run().block();
        for (int ended = 0; ended < 5; ended++) {
            clock.pass(Duration.ofHours(1));
            reports.claim(clock.instant(), Duration.ofMinutes(1)).block();
        }
        clock.pass(Duration.ofHours(1));

        schedules.run().block();

        assertThat(last(schedule).trouble()).contains(Trouble.BROKEN);
        assertThat(files.actor).isEqualTo(ayse.asActor());
        assertThat(mails).isEmpty();
    }

    /** One file; tells whom and what it was made for. */
    private static final class Files implements ScheduledFiles {
        private Mono<ReportFile> made =
                Mono.just(new ReportFile("report.pdf", "application/pdf", new byte[0]));
        private Runnable meanwhile = () -> {};
        private final List<LocalDate> days = new ArrayList<>();
        private Actor actor = new Actor.Program();

        @Override
        public void check(ScheduledContent content) {}

        @Override
        public Mono<ReportFile> make(Actor reader, ScheduledContent content, Due due, int most) {
            actor = reader;
            days.add(due.day());
            meanwhile.run();
            return made;
        }
    }
}
