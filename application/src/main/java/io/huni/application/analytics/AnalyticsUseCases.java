package io.huni.application.analytics;

import io.huni.application.analytics.port.KeptNumbers;
import io.huni.application.analytics.port.LateLeads;
import io.huni.application.analytics.port.NumberReads;
import io.huni.application.analytics.port.PublicHolidays;
import io.huni.application.analytics.port.WorkingTimes;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.lead.LeadQueries;
import io.huni.application.live.Announce;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.scoring.ScoringMethod;

import java.time.Clock;

/** Builds the use cases of analytics. */
public final class AnalyticsUseCases {
    private AnalyticsUseCases() {}

    public static AnalyticsQueries analyticsQueries(
            NumberReads reads, OrganisationQueries organisations, Clock clock) {
        return new AnalyticsQueriesService(reads, organisations, clock);
    }

    public static ScoreQueries scoreQueries(LeadQueries leads, ScoringMethod method) {
        return new ScoreQueriesService(leads, method);
    }

    public static KeepWorkingCalendar keepWorkingCalendar(
            WorkingTimes times,
            PublicHolidays holidays,
            OrganisationQueries organisations,
            AssignmentQueries schedules,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new KeepWorkingCalendarService(
                times, holidays, organisations, schedules, unitOfWork, clock);
    }

    public static HouseHours houseHours(
            PublicHolidays holidays,
            OrganisationQueries organisations,
            AssignmentQueries schedules) {
        return new HouseHoursService(holidays, organisations, schedules);
    }

    public static MarkLateLeads markLateLeads(
            LateLeads leads, Announce announce, UnitOfWork unitOfWork, Clock clock) {
        return new MarkLateLeadsService(leads, announce, unitOfWork, clock);
    }

    public static ProveNumbers proveNumbers(KeptNumbers numbers, UnitOfWork unitOfWork) {
        return new ProveNumbersService(numbers, unitOfWork);
    }
}
