package io.huni.application.analytics;

import io.huni.application.analytics.port.PublicHolidays;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.analytics.WorkingCalendar;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

record HouseHoursService(
        PublicHolidays holidays, OrganisationQueries organisations, AssignmentQueries schedules)
        implements HouseHours {
    private static final Actor PROGRAM = new Actor.Program();

    /** Longer than any run of holidays. */
    private static final int DAYS_AHEAD = 31;

    @Override
    public Mono<Hours> hours() {
        return organisations.organisation().flatMap(house -> hours(house.timeZone()));
    }

    private Mono<Hours> hours(ZoneId zone) {
        return schedules
                .schedules(PROGRAM)
                .map(AssignmentQueries.Schedules::usual)
                .map(week -> from -> first(week, zone, from));
    }

    private Instant first(WorkingWeek week, ZoneId zone, Instant from) {
        LocalDate day = LocalDate.ofInstant(from, zone);
        LocalDate last = day.plusDays(DAYS_AHEAD);
        return WorkingCalendar.of(week, holidays.between(day, last), zone, day, last).next(from);
    }
}
