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
import java.util.List;
import java.util.UUID;

final class SteerJobService implements SteerJob {
    private final Jobs jobs;
    private final SeenJobs seen;
    private final JobQueue queue;
    private final JobWorks works;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    SteerJobService(
            Jobs jobs,
            JobQueue queue,
            JobWorks works,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        this.jobs = jobs;
        this.seen = new SeenJobs(jobs);
        this.queue = queue;
        this.works = works;
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
        return works.of(done.kind())
                .undoing(done, undoing.id())
                .switchIfEmpty(Mono.defer(() -> queue.toPutBack(done.id())))
                .flatMap(records -> added(undoing.about(records.size()), records))
                .flatMap(added -> jobs.save(done.withoutUndo()).thenReturn(added));
    }

    private Mono<Job> added(Job undoing, List<UUID> records) {
        return queue.add(undoing, records).thenReturn(undoing);
    }

    @Override
    public Mono<Job> retry(Actor actor, JobId job) {
        return seen.claim(actor, job)
                .flatMap(ended -> again(ended, retrying(actor, ended)))
                .as(unitOfWork::inTransaction);
    }

    private Job retrying(Actor actor, Job ended) {
        return ended.retry(
                new JobId(ids.next()), actor.user().orElse(ended.owner()), clock.instant());
    }

    private Mono<Job> again(Job ended, Job retrying) {
        return queue.addRetry(retrying, ended.id())
                .then(Mono.defer(() -> works.of(ended.kind()).repeat(ended.id(), retrying.id())))
                .thenReturn(retrying);
    }
}
