package io.huni.application.reporting.port;

import io.huni.application.reporting.ReportFile;
import io.huni.domain.identity.Actor;
import io.huni.domain.reporting.ScheduledContent;

import reactor.core.publisher.Mono;

import java.time.LocalDate;

/** Out-port: makes what a schedule sends. */
public interface ScheduledFiles {
    /** Refuses a search that is not understood. */
    void check(ScheduledContent content);

    /**
     * In the actor's scope; empty when it is larger than {@code most} bytes.
     *
     * @param last day of a report's period
     */
    Mono<ReportFile> make(Actor actor, ScheduledContent content, LocalDate last, int most);
}
