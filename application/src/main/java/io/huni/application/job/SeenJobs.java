package io.huni.application.job;

import io.huni.application.job.port.Jobs;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.function.Function;

/** Jobs that the actor may know of; every other one is not there. */
final class SeenJobs {
    private final Jobs jobs;

    SeenJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    Mono<Job> find(Actor actor, JobId job) {
        return seen(actor, job, jobs::find);
    }

    /** Inside a transaction. */
    Mono<Job> claim(Actor actor, JobId job) {
        return seen(actor, job, jobs::claim);
    }

    private static Mono<Job> seen(Actor actor, JobId id, Function<JobId, Mono<Job>> read) {
        return Mono.defer(() -> read.apply(id))
                .filter(job -> actor.visibility(Module.JOB).covers(ownersOf(job)))
                .switchIfEmpty(Absent.notFound());
    }

    private static Owners ownersOf(Job job) {
        return new Owners(Optional.empty(), Optional.empty(), Optional.of(job.owner()));
    }
}
