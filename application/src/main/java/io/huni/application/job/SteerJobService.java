package io.huni.application.job;

import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.Jobs;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;

import reactor.core.publisher.Mono;

import java.time.Clock;

final class SteerJobService implements SteerJob {
    private final Jobs jobs;
    private final SeenJobs seen;
    private final JobQueue queue;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    SteerJobService(Jobs jobs, JobQueue queue, UnitOfWork unitOfWork, Ids ids, Clock clock) {
        this.jobs = jobs;
        this.seen = new SeenJobs(jobs);
        this.queue = queue;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Job> cancel(Actor actor, JobId job) {
        return seen.claim(actor, job)
                .map(Job::askedToStop)
                .flatMap(stopping -> jobs.save(stopping).thenReturn(stopping))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Job> undo(Actor actor, JobId job) {
        return seen.claim(actor, job)
                .flatMap(done -> begin(done, undoing(actor, done)))
                .as(unitOfWork::inTransaction);
    }

    private Job undoing(Actor actor, Job done) {
        return done.undo(new JobId(ids.next()), actor.user().orElse(done.owner()), clock.instant());
    }

    private Mono<Job> begin(Job done, Job undoing) {
        return jobs.save(done.withoutUndo())
                .then(Mono.defer(() -> queue.addUndo(undoing)))
                .thenReturn(undoing);
    }
}
