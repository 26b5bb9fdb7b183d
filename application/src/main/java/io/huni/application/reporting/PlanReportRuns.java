package io.huni.application.reporting;

import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.reporting.port.ReportRuns;
import io.huni.application.reporting.port.ReportRuns.Due;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.reporting.ReportRunId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.Optional;

/** Turns due times into runs; what was missed while the program was away comes once. */
record PlanReportRuns(
        ReportRuns runs,
        OrganisationQueries organisations,
        UnitOfWork unitOfWork,
        Ids ids,
        Clock clock) {
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
                .map(house -> due.schedule().rhythm().after(clock.instant(), house.timeZone()))
                .flatMap(next -> runs.nextAt(due.schedule(), Optional.of(next)));
    }
}
