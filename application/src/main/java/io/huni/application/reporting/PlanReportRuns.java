package io.huni.application.reporting;

import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.reporting.port.ReportRuns;
import io.huni.application.reporting.port.ReportRuns.Due;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ScheduledContent;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Turns due times into runs. A report that was missed while the program was away comes once; of
 * leads each time is made up for, because each file holds days that no other does.
 */
record PlanReportRuns(
        ReportRuns runs,
        OrganisationQueries organisations,
        UnitOfWork unitOfWork,
        Ids ids,
        Clock clock) {
    private static final Duration MADE_UP_FOR = Duration.ofDays(31);

    Mono<Void> plan() {
        return Mono.defer(this::one).repeat().takeUntil(planned -> !planned).then();
    }

    private Mono<Boolean> one() {
        return Mono.defer(() -> runs.due(clock.instant()))
                .flatMap(due -> planned(due).thenReturn(true))
                .as(unitOfWork::inTransaction)
                .defaultIfEmpty(false);
    }

    private Mono<Void> planned(Due due) {
        return runs.add(due.schedule(), new ReportRunId(ids.next()), due.at(), false)
                .then(Mono.defer(organisations::organisation))
                .map(house -> due.schedule().rhythm().after(settled(due), house.timeZone()))
                .flatMap(next -> runs.nextAt(due.schedule(), Optional.of(next)));
    }

    private Instant settled(Due due) {
        Instant now = clock.instant();
        if (due.schedule().content().kind() == ScheduledContent.Kind.REPORT) {
            return now;
        }
        Instant longAgo = now.minus(MADE_UP_FOR);
        return due.at().isBefore(longAgo) ? longAgo : due.at();
    }
}
