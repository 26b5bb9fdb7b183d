package io.huni.application.job;

import io.huni.application.job.port.Jobs;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobResult;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

final class JobQueriesService implements JobQueries {
    private final Jobs jobs;
    private final SeenJobs seen;

    JobQueriesService(Jobs jobs) {
        this.jobs = jobs;
        this.seen = new SeenJobs(jobs);
    }

    @Override
    public Mono<JobPage> page(Actor actor, PageRequest page) {
        return Mono.defer(() -> jobs.page(actor.visibility(Module.JOB), page));
    }

    @Override
    public Mono<JobPage> ownPage(Actor actor, PageRequest page) {
        return Mono.justOrEmpty(actor.user())
                .flatMap(owner -> jobs.page(new Visibility.OfAssignee(owner), page))
                .defaultIfEmpty(new JobPage(List.of(), Optional.empty()));
    }

    @Override
    public Mono<JobView> get(Actor actor, JobId job) {
        return seen.find(actor, job).flatMap(this::view);
    }

    private Mono<JobView> view(Job job) {
        return jobs.reasons(job.id()).map(reasons -> new JobView(job, reasons));
    }

    @Override
    public Mono<ResultPage> results(
            Actor actor, JobId job, Optional<JobResult.Outcome> outcome, PageRequest page) {
        return seen.find(actor, job)
                .flatMap(
                        found ->
                                jobs.results(
                                        actor.visibility(Module.LEAD), found.id(), outcome, page));
    }
}
