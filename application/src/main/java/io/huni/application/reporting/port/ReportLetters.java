package io.huni.application.reporting.port;

import io.huni.application.reporting.ReportFile;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.shared.EmailAddress;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** Out-port: writes the mails of schedules. */
public interface ReportLetters {
    /**
     * A mail about {@code report:} and the schedule's id, by which it is withdrawn.
     *
     * @param name how the reader is called; may be empty
     * @param file empty when it is too large; then the letter says where it can be had
     */
    Mono<Void> send(
            EmailAddress to,
            String name,
            ReportSchedule schedule,
            ReportRunId run,
            Optional<ReportFile> file);
}
