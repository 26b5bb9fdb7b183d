package io.huni.application.reporting.port;

import io.huni.application.reporting.KeepReportSchedules.Kept;
import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportScheduleId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Out-port: what is mailed by schedule. */
public interface ReportSchedules {
    /**
     * By their names, with the last run.
     *
     * @param owner empty for those of everybody
     */
    Mono<List<Kept>> all(Optional<UserId> owner);

    Mono<ReportSchedule> find(ReportScheduleId schedule);

    /**
     * @param next when it is due; empty for one that does not run
     */
    Mono<Void> save(ReportSchedule schedule, Optional<Instant> next);

    Mono<Void> delete(ReportScheduleId schedule);

    /** The newest fifty. */
    Mono<List<ReportRun>> runs(ReportScheduleId schedule);
}
