package io.huni.application.reporting;

import io.huni.application.identity.UserQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.reporting.port.ReportRuns;
import io.huni.application.reporting.port.ReportRuns.Turn;
import io.huni.application.reporting.port.ScheduledFiles;
import io.huni.application.reporting.port.ScheduledFiles.Due;
import io.huni.application.shared.BackOff;
import io.huni.application.shared.Origin;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.reporting.ReportRun.Trouble;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.shared.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

final class RunReportSchedulesService implements RunReportSchedules {
    /** More than mail servers usually take; with its coding it becomes a third larger. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(RunReportSchedulesService.class);
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final int ATTEMPTS = 5;
    private static final double EVENLY = 0.5;
    private static final BackOff WAIT = new BackOff(Duration.ofMinutes(1), Duration.ofMinutes(30));

    private final PlanReportRuns plan;
    private final ReportRuns runs;
    private final ScheduledFiles files;
    private final UserQueries users;
    private final OrganisationQueries organisations;
    private final EndReportRun end;
    private final Clock clock;

    RunReportSchedulesService(
            PlanReportRuns plan,
            ReportRuns runs,
            ScheduledFiles files,
            UserQueries users,
            OrganisationQueries organisations,
            EndReportRun end,
            Clock clock) {
        this.plan = plan;
        this.runs = runs;
        this.files = files;
        this.users = users;
        this.organisations = organisations;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public Mono<Integer> run() {
        return plan.plan()
                .then(
                        Mono.defer(this::one)
                                .repeat()
                                .takeUntil(worked -> !worked)
                                .reduce(0, (count, worked) -> worked ? count + 1 : count));
    }

    private Mono<Boolean> one() {
        return runs.claim(clock.instant(), LEASE)
                .flatMap(turn -> begun(turn).thenReturn(true))
                .defaultIfEmpty(false);
    }

    /** Also what ended the program each time is given up. */
    private Mono<Void> begun(Turn turn) {
        return turn.attempts() > ATTEMPTS ? end.failed(turn, Trouble.BROKEN) : worked(turn);
    }

    private Mono<Void> worked(Turn turn) {
        return users.get(new Actor.Program(), turn.schedule().owner())
                .filter(User::active)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(
                        owner ->
                                owner.map(there -> sent(turn, there.asActor()))
                                        .orElseGet(() -> end.failed(turn, Trouble.OWNER_GONE)))
                .onErrorResume(Refused.class, refused -> refused(turn, refused))
                .onErrorResume(failure -> later(turn, failure))
                .contextWrite(origin(turn)::in);
    }

    /** What the export notes in the audit trail is the owner's. */
    private static Origin origin(Turn turn) {
        return new Origin(
                Optional.of(turn.schedule().owner().value()),
                Optional.empty(),
                "job",
                turn.run().id().value().toString());
    }

    private Mono<Void> sent(Turn turn, Actor.Person owner) {
        return Mono.fromRunnable(() -> requireRights(turn.schedule(), owner))
                .then(Mono.defer(organisations::organisation))
                .map(house -> new Due(turn.run().dueAt(), house.timeZone()))
                .flatMap(due -> files.make(owner, turn.schedule().content(), due, MOST_BYTES))
                .timeout(LEASE)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(file -> end.sent(turn, file));
    }

    private static void requireRights(ReportSchedule schedule, Actor.Person owner) {
        owner.require(Right.ANALYTICS_SCHEDULE);
        boolean export = schedule.content().kind() == ScheduledContent.Kind.EXPORT;
        owner.require(export ? Right.LEAD_EXPORT : Right.ANALYTICS_READ);
        if (!schedule.addresses().isEmpty()) {
            owner.require(Right.ANALYTICS_MAIL);
        }
    }

    private Mono<Void> refused(Turn turn, Refused refused) {
        return end.failed(turn, EndReportRun.trouble(refused));
    }

    private Mono<Void> later(Turn turn, Throwable failure) {
        LOG.warn("Run {} of a schedule failed", turn.run().id().value(), failure);
        return turn.attempts() < ATTEMPTS
                ? runs.later(turn, clock.instant().plus(WAIT.after(turn.attempts(), EVENLY)))
                : end.failed(turn, Trouble.BROKEN);
    }
}
