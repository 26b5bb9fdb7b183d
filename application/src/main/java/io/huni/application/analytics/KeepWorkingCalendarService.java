package io.huni.application.analytics;

import io.huni.application.analytics.port.PublicHolidays;
import io.huni.application.analytics.port.WorkingTimes;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.analytics.Holidays;
import io.huni.domain.analytics.WorkingCalendar;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

final class KeepWorkingCalendarService implements KeepWorkingCalendar {
    /** Earlier leads count as answered within the first day of work. */
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    private static final int YEARS_AHEAD = 2;
    private static final Actor PROGRAM = new Actor.Program();

    private final WorkingTimes times;
    private final PublicHolidays holidays;
    private final OrganisationQueries organisations;
    private final AssignmentQueries schedules;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    KeepWorkingCalendarService(
            WorkingTimes times,
            PublicHolidays holidays,
            OrganisationQueries organisations,
            AssignmentQueries schedules,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.times = times;
        this.holidays = holidays;
        this.organisations = organisations;
        this.schedules = schedules;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Boolean> keep() {
        return organisations
                .needsSetup()
                .filter(missing -> !missing)
                .flatMap(founded -> organisations.organisation())
                .map(Organisation::timeZone)
                .flatMap(this::wanted)
                .flatMap(this::kept)
                .defaultIfEmpty(false);
    }

    private Mono<Wanted> wanted(ZoneId zone) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate last = LocalDate.of(today.getYear() + YEARS_AHEAD, 12, 31);
        return schedules
                .schedules(PROGRAM)
                .map(
                        found ->
                                new Wanted(
                                        found.usual(),
                                        holidays.between(FIRST, last),
                                        zone,
                                        now,
                                        last));
    }

    private Mono<Boolean> kept(Wanted wanted) {
        return times.madeOf()
                .map(madeOf -> wanted.inWords().equals(madeOf) ? Mono.just(false) : goneOn(wanted))
                .defaultIfEmpty(begun(wanted))
                .flatMap(work -> work);
    }

    private Mono<Boolean> begun(Wanted wanted) {
        return Mono.defer(() -> times.begin(wanted.calendar(FIRST), wanted.inWords()))
                .thenReturn(true)
                .as(unitOfWork::inTransaction);
    }

    private Mono<Boolean> goneOn(Wanted wanted) {
        WorkingCalendar calendar = wanted.calendar(LocalDate.ofInstant(wanted.now, wanted.zone));
        return Mono.defer(() -> times.goOn(calendar, wanted.now, wanted.inWords()))
                .thenReturn(true)
                .as(unitOfWork::inTransaction);
    }

    /** What the calendar is to be made of. */
    private record Wanted(
            WorkingWeek week, Holidays holidays, ZoneId zone, Instant now, LocalDate last) {
        String inWords() {
            return "%s %s until %s, %s".formatted(week.shifts(), zone, last, holidays.inWords());
        }

        WorkingCalendar calendar(LocalDate from) {
            return WorkingCalendar.of(week, holidays, zone, from, last);
        }
    }
}
