package io.huni.application.reporting;

import io.huni.application.analytics.AnalyticsQueries.Funnel;
import io.huni.application.analytics.AnalyticsQueries.Interactions;
import io.huni.application.analytics.AnalyticsQueries.OfDistributor;
import io.huni.application.analytics.AnalyticsQueries.OfPerson;
import io.huni.application.analytics.AnalyticsQueries.Responses;
import io.huni.application.analytics.AnalyticsQueries.Sources;
import io.huni.application.analytics.NumbersFilter;
import io.huni.domain.reporting.ReportPeriod;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What became of the leads of a period beside those of as many days before it.
 *
 * @param house the organisation's name
 * @param zone whose calendar says what a day is
 * @param whole whether its reader sees all leads of the house
 * @param interactions what people did in these days, whenever its lead was sent
 */
public record LeadReport(
        String house,
        ZoneId zone,
        Instant madeAt,
        ReportPeriod kind,
        NumbersFilter filter,
        boolean whole,
        Funnel funnel,
        List<OfDistributor> distributors,
        List<OfPerson> staff,
        Responses responses,
        Sources sources,
        Interactions interactions) {
    public LeadReport {
        distributors = List.copyOf(distributors);
        staff = List.copyOf(staff);
    }
}
