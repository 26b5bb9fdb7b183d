package io.huni.adapter.report.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.huni.adapter.report.reporting.JsonFigures.Days;
import io.huni.application.analytics.NumbersFilter;
import io.huni.application.reporting.LeadReport;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.shared.DistributorId;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A report for programs, as {@code lead-report.schema.json} says. What is not known is not there;
 * times are seconds of working time.
 */
record JsonReport(
        String organisation,
        String timeZone,
        Instant madeAt,
        ReportPeriod kind,
        Days period,
        Days previous,
        boolean whole,
        Filter filter,
        JsonFigures now,
        JsonFigures before,
        List<JsonGroups.Day> days,
        List<JsonGroups.Distributor> distributors,
        List<JsonGroups.Person> staff,
        List<JsonGroups.Origin> sources,
        List<JsonGroups.Origin> campaigns,
        JsonGroups.Responses responseTimes,
        JsonGroups.Work interactions) {
    private static final String SCHEMA = "/io/huni/adapter/report/lead-report.schema.json";
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();

    static byte[] of(LeadReport report) {
        return MAPPER.writeValueAsBytes(read(report));
    }

    /** What it looks like, as JSON Schema 2020-12. */
    static byte[] schema() throws IOException {
        try (InputStream file = JsonReport.class.getResourceAsStream(SCHEMA)) {
            return Objects.requireNonNull(file, SCHEMA).readAllBytes();
        }
    }

    private static JsonReport read(LeadReport report) {
        NumbersFilter filter = report.filter();
        return new JsonReport(
                report.house(),
                report.zone().getId(),
                report.madeAt(),
                report.kind(),
                Days.of(filter.period()),
                Days.of(filter.period().before()),
                report.whole(),
                Filter.of(filter),
                JsonFigures.of(report.funnel().whole().now()),
                JsonFigures.of(report.funnel().whole().before()),
                report.funnel().days().stream().map(JsonGroups.Day::of).toList(),
                report.distributors().stream().map(JsonGroups.Distributor::of).toList(),
                report.staff().stream().map(JsonGroups.Person::of).toList(),
                report.sources().sources().stream().map(JsonGroups.Origin::of).toList(),
                report.sources().campaigns().stream().map(JsonGroups.Origin::of).toList(),
                JsonGroups.Responses.of(report.responses()),
                JsonGroups.Work.of(report.interactions()));
    }

    /** An empty list does not filter. */
    record Filter(
            List<UUID> distributorIds,
            List<UUID> teamIds,
            List<UUID> assigneeIds,
            List<LeadSource> sources,
            List<String> campaignIds) {
        static Filter of(NumbersFilter filter) {
            return new Filter(
                    filter.distributors().stream().map(DistributorId::value).sorted().toList(),
                    filter.teams().stream().map(TeamId::value).sorted().toList(),
                    filter.people().stream().map(UserId::value).sorted().toList(),
                    filter.sources().stream().sorted().toList(),
                    filter.campaigns().stream().sorted().toList());
        }
    }
}
