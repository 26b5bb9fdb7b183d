package io.huni.bootstrap.wiring;

import io.huni.application.analytics.AnalyticsPorts;
import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.analytics.AnalyticsUseCases;
import io.huni.application.analytics.HouseHours;
import io.huni.application.analytics.KeepWorkingCalendar;
import io.huni.application.analytics.MarkLateLeads;
import io.huni.application.analytics.ProveNumbers;
import io.huni.application.analytics.ScoreQueries;
import io.huni.application.analytics.port.PublicHolidays;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.lead.LeadQueries;
import io.huni.application.live.Announce;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.scoring.ScoringMethod;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class AnalyticsWiring {
    @Bean
    AnalyticsQueries analyticsQueries(
            AnalyticsPorts ports, OrganisationQueries organisations, Clock clock) {
        return AnalyticsUseCases.analyticsQueries(ports.reads(), organisations, clock);
    }

    @Bean
    ScoreQueries scoreQueries(LeadQueries leads, ScoringMethod method) {
        return AnalyticsUseCases.scoreQueries(leads, method);
    }

    @Bean
    KeepWorkingCalendar keepWorkingCalendar(
            AnalyticsPorts ports,
            PublicHolidays holidays,
            OrganisationQueries organisations,
            AssignmentQueries schedules,
            UnitOfWork unitOfWork,
            Clock clock) {
        return AnalyticsUseCases.keepWorkingCalendar(
                ports.times(), holidays, organisations, schedules, unitOfWork, clock);
    }

    @Bean
    HouseHours houseHours(
            PublicHolidays holidays,
            OrganisationQueries organisations,
            AssignmentQueries schedules) {
        return AnalyticsUseCases.houseHours(holidays, organisations, schedules);
    }

    @Bean
    MarkLateLeads markLateLeads(
            AnalyticsPorts ports, Announce announce, UnitOfWork unitOfWork, Clock clock) {
        return AnalyticsUseCases.markLateLeads(ports.late(), announce, unitOfWork, clock);
    }

    @Bean
    ProveNumbers proveNumbers(AnalyticsPorts ports, UnitOfWork unitOfWork) {
        return AnalyticsUseCases.proveNumbers(ports.kept(), unitOfWork);
    }
}
