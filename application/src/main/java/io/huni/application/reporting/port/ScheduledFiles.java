package io.huni.application.reporting.port;

import io.huni.application.reporting.ReportFile;
import io.huni.domain.identity.Actor;
import io.huni.domain.reporting.ScheduledContent;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Out-port: makes what a schedule sends. */
public interface ScheduledFiles {
    /** Refuses a search that is not understood. */
    void check(ScheduledContent content);

    /**
     * In the actor's scope; empty when it is larger than {@code most} bytes. Whenever it is made,
     * it is of the days that were over when it was due.
     */
    Mono<ReportFile> make(Actor actor, ScheduledContent content, Due due, int most);

    /**
     * When a file was due.
     *
     * @param zone of the organisation, whose days they are
     */
    record Due(Instant at, ZoneId zone) {
        /** The day on which it was due, of which it tells nothing yet. */
        public LocalDate day() {
            return LocalDate.ofInstant(at, zone);
        }

        /** Midnight so many days before, or when the day begins where the clock leaves it out. */
        public Instant daysBefore(int days) {
            return day().minusDays(days).atStartOfDay(zone).toInstant();
        }
    }
}
