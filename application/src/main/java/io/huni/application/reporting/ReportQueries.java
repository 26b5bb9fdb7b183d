package io.huni.application.reporting;

import io.huni.application.analytics.NumbersFilter;
import io.huni.domain.identity.Actor;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.time.LocalDate;

/**
 * In-port: the numbers of leads as a report. Needs {@code analytics:read}; what lies outside the
 * actor's scope is not counted.
 */
public interface ReportQueries {
    /** Today, by the organisation's calendar. */
    Mono<LocalDate> today();

    Mono<ReportFile> leads(Actor actor, Wish wish);

    /** What the JSON of a report looks like, as JSON Schema. */
    Mono<ReportFile> schema();

    /** Which report, as what. */
    record Wish(ReportPeriod kind, NumbersFilter filter, ReportFormat format, Language language) {}
}
