package io.huni.application.reporting;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportScheduleId;
import io.huni.domain.reporting.Rhythm;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.shared.EmailAddress;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In-port: reports and exports by schedule. Needs {@code analytics:schedule}; everybody has own
 * ones, and who sees everything sees and stops those of others, too. Addresses outside need {@code
 * analytics:mail}, exports {@code lead:export}. What is not the actor's is not found.
 */
public interface KeepReportSchedules {
    /** By their names. */
    Mono<List<Kept>> all(Actor.Person actor);

    Mono<ReportScheduleId> add(Actor.Person actor, Wishes wishes);

    /** The owner's alone, since it is made in the owner's scope. */
    Mono<Void> change(Actor.Person actor, ReportScheduleId schedule, Wishes wishes);

    /** The one of another is only stopped. */
    Mono<Void> pause(Actor.Person actor, ReportScheduleId schedule);

    Mono<Void> delete(Actor.Person actor, ReportScheduleId schedule);

    /** Sends it once more, at once; the owner's alone. */
    Mono<Void> sendNow(Actor.Person actor, ReportScheduleId schedule);

    /** The newest first, at most fifty. */
    Mono<List<ReportRun>> runs(Actor.Person actor, ReportScheduleId schedule);

    record Wishes(
            String name,
            ScheduledContent content,
            Rhythm rhythm,
            Set<UserId> people,
            Set<EmailAddress> addresses,
            boolean active) {}

    /**
     * @param ownerGone whether the owner has left
     * @param next when it is due; empty when it does not run
     */
    record Kept(
            ReportSchedule schedule,
            String ownerName,
            boolean ownerGone,
            Optional<Instant> next,
            Optional<ReportRun> last) {}
}
