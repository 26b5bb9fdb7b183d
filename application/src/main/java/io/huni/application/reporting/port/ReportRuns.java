package io.huni.application.reporting.port;

import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Out-port: the times that schedules are due, each once. */
public interface ReportRuns {
    /** A schedule that is due, kept from other nodes until the end of the transaction. */
    Mono<Due> due(Instant now);

    /** Adds the run of a due time, or of a hand; one that is there already adds nothing. */
    Mono<Void> add(ReportSchedule schedule, ReportRunId run, Instant dueAt, boolean byHand);

    Mono<Void> nextAt(ReportSchedule schedule, Optional<Instant> next);

    /**
     * A run that waits, for this caller alone until the lease ends. Whoever dies gives it back so;
     * whoever comes late finds {@link #end} refused.
     */
    Mono<Turn> claim(Instant now, Duration lease);

    /** False when the run is not the caller's any more; then nothing may be sent. */
    Mono<Boolean> end(Turn turn, ReportRun ended);

    /** Gives it back, to be tried then. */
    Mono<Void> later(Turn turn, Instant until);

    record Due(ReportSchedule schedule, Instant at) {}

    /**
     * @param claim says whose it is
     * @param attempts with this one
     */
    record Turn(ReportSchedule schedule, ReportRun run, UUID claim, int attempts) {}
}
