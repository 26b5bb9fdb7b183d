package io.huni.application.job;

import io.huni.application.identity.UserQueries;
import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.JobQueue.SliceOf;
import io.huni.application.job.port.JobQueue.Turn;
import io.huni.application.job.port.Jobs;
import io.huni.application.shared.BackOff;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobErrorKey;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.JobState;
import io.huni.domain.job.Reason;
import io.huni.domain.shared.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

final class RunJobsService implements RunJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RunJobsService.class);
    private static final BackOff WAIT = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(1));
    private static final int ATTEMPTS = 8;
    private static final double EVENLY = 0.5;

    private final JobQueue queue;
    private final Jobs jobs;
    private final JobWorks works;
    private final UserQueries users;
    private final JobAnnouncements announcements;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    RunJobsService(
            JobQueue queue,
            Jobs jobs,
            JobWorks works,
            UserQueries users,
            JobAnnouncements announcements,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.queue = queue;
        this.jobs = jobs;
        this.works = works;
        this.users = users;
        this.announcements = announcements;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Boolean> step() {
        return Mono.defer(() -> queue.next(clock.instant()))
                .flatMap(this::proceed)
                .as(unitOfWork::inTransaction)
                .map(Optional::of)
                .onErrorResume(TurnFailed.class, this::later)
                .flatMap(worked -> announced(worked).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> announced(Optional<Job> worked) {
        return worked.map(announcements::progress).orElseGet(Mono::empty);
    }

    private Mono<Job> proceed(Turn turn) {
        if (turn.job().cancelAsked()) {
            return ended(turn, turn.job().ended(JobState.CANCELLED, clock.instant()));
        }
        return turn.slice()
                .map(slice -> workOn(turn, slice))
                .orElseGet(() -> ended(turn, turn.job().ended(JobState.DONE, clock.instant())))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("Nothing came of it")))
                .onErrorResume(Refused.class, refused -> refused(turn, refused))
                .onErrorMap(failure -> new TurnFailed(turn, failure));
    }

    private Mono<Job> workOn(Turn turn, SliceOf slice) {
        return owner(turn.job())
                .map(actor -> new JobWork.Slice(turn.job(), actor, slice.records()))
                .flatMap(works.of(turn.job().kind())::work)
                .flatMap(results -> settled(turn, results));
    }

    private Mono<Actor> owner(Job job) {
        return users.get(new Actor.Program(), job.owner())
                .filter(User::active)
                .<Actor>map(User::asActor)
                .switchIfEmpty(Mono.error(() -> new Refused(JobErrorKey.OWNER_GONE)));
    }

    private Mono<Job> settled(Turn turn, List<JobResult> results) {
        Job after = turn.job().after(results, clock.instant());
        return queue.settle(turn, after, results, clock.instant())
                .then(Mono.defer(() -> told(after)));
    }

    private Mono<Job> told(Job after) {
        return after.state().isOpen()
                ? Mono.just(after)
                : undoGivenBack(after)
                        .then(Mono.defer(() -> works.of(after.kind()).ended(after)))
                        .thenReturn(after);
    }

    /** An undo that was stopped or has broken off is finished by another one. */
    private Mono<Void> undoGivenBack(Job ended) {
        return Mono.justOrEmpty(ended.undoes())
                .filter(undone -> ended.state() != JobState.DONE)
                .flatMap(jobs::claim)
                .map(Job::withUndoAgain)
                .flatMap(jobs::save);
    }

    private Mono<Job> ended(Turn turn, Job after) {
        Turn last = new Turn(turn.job(), Optional.empty(), turn.attempts());
        return queue.settle(last, after, List.of(), clock.instant())
                .then(Mono.defer(() -> told(after)));
    }

    /** The owner may not do it any more; work that refuses has changed nothing. */
    private Mono<Job> refused(Turn turn, Refused refused) {
        return ended(turn, turn.job().failed(Reason.of(refused.errorKey()), clock.instant()));
    }

    private Mono<Optional<Job>> later(TurnFailed failed) {
        JobId job = failed.turn.job().id();
        LOG.warn("A slice of job {} failed", job.value(), failed.getCause());
        int attempts = failed.turn.attempts() + 1;
        return attempts < ATTEMPTS
                ? queue.postpone(job, attempts, clock.instant().plus(WAIT.after(attempts, EVENLY)))
                        .thenReturn(Optional.empty())
                : broken(job);
    }

    /** Read anew, because another node may have gone on meanwhile. */
    private Mono<Optional<Job>> broken(JobId id) {
        return jobs.claim(id)
                .filter(job -> job.state().isOpen())
                .map(job -> job.failed(Reason.of(JobErrorKey.BROKEN), clock.instant()))
                .flatMap(job -> jobs.save(job).then(Mono.defer(() -> told(job))))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .as(unitOfWork::inTransaction);
    }

    /** Carries the turn out of the transaction that it has broken. */
    private static final class TurnFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Turn turn;

        TurnFailed(Turn turn, Throwable cause) {
            super(cause);
            this.turn = turn;
        }
    }
}
