package io.huni.application.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.analytics.port.WorkingTimes;
import io.huni.application.assignment.AssignmentUseCases;
import io.huni.application.assignment.InMemoryAssignmentRules;
import io.huni.application.assignment.InMemoryWorkSchedules;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.domain.analytics.Holidays;
import io.huni.domain.analytics.WorkingCalendar;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;

/** The calendar follows the organisation; the past stays as it was. */
class KeepWorkingCalendarTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T09:00:00Z"));
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryWorkSchedules schedules = new InMemoryWorkSchedules();
    private final KeptTimes times = new KeptTimes();
    private final KeepWorkingCalendar keep =
            AnalyticsUseCases.keepWorkingCalendar(
                    times,
                    (from, to) ->
                            new Holidays(Map.of(LocalDate.of(2026, 11, 23), LocalTime.MIDNIGHT)),
                    OrganisationUseCases.organisationQueries(
                            organisations, new InMemoryDistributors()),
                    AssignmentUseCases.assignmentQueries(
                            new InMemoryAssignmentRules(schedules), schedules),
                    new InMemoryUnitOfWork(),
                    clock);

    private void founded() {
        organisations
                .save(
                        new Organisation(
                                "Klinik",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
    }

    @Test
    void thereIsNoneBeforeTheOrganisation() {
        assertThat(keep.keep().block()).isFalse();
        assertThat(times.begun).isNull();
    }

    @Test
    void beginsLongAgoAndLeavesOutHolidays() {
        founded();

        assertThat(keep.keep().block()).isTrue();
        assertThat(
                        times.begun.between(
                                Instant.parse("2026-11-21T14:00:00Z"),
                                Instant.parse("2026-11-24T07:00:00Z")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(times.begun.spans().getFirst().opens())
                .isEqualTo(Instant.parse("2010-01-01T07:00:00Z"));
        assertThat(keep.keep().block()).isFalse();
    }

    @Test
    void aNewWeekCountsFromNowOn() {
        founded();
        keep.keep().block();
        schedules.saveUsual(new WorkingWeek(Map.of())).block();

        assertThat(keep.keep().block()).isTrue();
        assertThat(times.from).isEqualTo(clock.instant());
        assertThat(times.wentOn.spans().getFirst().opens())
                .isEqualTo(Instant.parse("2026-11-19T21:00:00Z"));
    }

    @Test
    void aNewYearIsAddedInTime() {
        founded();
        keep.keep().block();
        clock.pass(Duration.ofDays(60));

        assertThat(keep.keep().block()).isTrue();
        assertThat(times.wentOn.spans().getLast().opens())
                .isAfter(Instant.parse("2029-12-01T00:00:00Z"));
    }

    private static final class KeptTimes implements WorkingTimes {
        private String madeOf;
        private WorkingCalendar begun;
        private WorkingCalendar wentOn;
        private Instant from;

        @Override
        public Mono<String> madeOf() {
            return Mono.justOrEmpty(madeOf);
        }

        @Override
        public Mono<Void> begin(WorkingCalendar calendar, String words) {
            return Mono.fromRunnable(
                    () -> {
                        begun = calendar;
                        madeOf = words;
                    });
        }

        @Override
        public Mono<Void> goOn(WorkingCalendar calendar, Instant moment, String words) {
            return Mono.fromRunnable(
                    () -> {
                        wentOn = calendar;
                        from = moment;
                        madeOf = words;
                    });
        }
    }
}
