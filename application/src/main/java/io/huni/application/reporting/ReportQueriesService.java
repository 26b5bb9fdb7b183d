package io.huni.application.reporting;

import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.reporting.port.ReportWriter;
import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;

final class ReportQueriesService implements ReportQueries {
    private final MakeReport makeReport;
    private final ReportWriter writer;
    private final OrganisationQueries organisations;
    private final Clock clock;

    ReportQueriesService(
            MakeReport makeReport,
            ReportWriter writer,
            OrganisationQueries organisations,
            Clock clock) {
        this.makeReport = makeReport;
        this.writer = writer;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Mono<LocalDate> today() {
        return organisations
                .organisation()
                .map(Organisation::timeZone)
                .map(zone -> LocalDate.ofInstant(clock.instant(), zone));
    }

    @Override
    public Mono<ReportFile> leads(Actor actor, Wish wish) {
        return makeReport
                .of(actor, wish.kind(), wish.filter())
                .flatMap(report -> writer.write(report, wish.format(), wish.language()));
    }

    @Override
    public Mono<ReportFile> schema() {
        return writer.schema();
    }
}
