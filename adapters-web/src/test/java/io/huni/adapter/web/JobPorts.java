package io.huni.adapter.web;

import io.huni.application.job.JobQueries;
import io.huni.application.job.SteerJob;
import io.huni.application.lead.ChangeManyLeads;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobErrorKey;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.JobState;
import io.huni.domain.job.Reason;
import io.huni.domain.job.Tally;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** One job that is done and can be undone, and what was asked last. */
@Component
class JobPorts implements JobQueries, SteerJob, ChangeManyLeads {
    private static final Reason SAME = Reason.of(LeadErrorKey.UNCHANGED);

    volatile ChangeManyLeads.@Nullable Command started;

    private static Job job() {
        return new Job(
                new JobId(Sample.ID),
                JobKind.LEAD_STATUS,
                new UserId(Sample.ID),
                Optional.empty(),
                JobState.DONE,
                new Tally(412, 398, 0, 14),
                false,
                Sample.NOW,
                Optional.of(Sample.NOW.plusSeconds(2)),
                Optional.of(Sample.NOW.plusSeconds(602)),
                Optional.empty());
    }

    @Override
    public Mono<JobId> start(Command command) {
        started = command;
        return Mono.just(new JobId(Sample.ID));
    }

    @Override
    public Mono<JobPage> page(Actor actor, PageRequest page) {
        return Mono.just(new JobPage(List.of(job()), Optional.empty()));
    }

    @Override
    public Mono<JobPage> ownPage(Actor actor, PageRequest page) {
        return page(actor, page);
    }

    @Override
    public Mono<JobView> get(Actor actor, JobId job) {
        return known(job).thenReturn(new JobView(job(), List.of(new ReasonCount(SAME, 14))));
    }

    @Override
    public Mono<ResultPage> results(
            Actor actor, JobId job, Optional<JobResult.Outcome> outcome, PageRequest page) {
        ResultView view =
                new ResultView(
                        JobResult.skipped(Sample.ID, SAME),
                        Optional.of(12345L),
                        Optional.of("Gülşah Ertürk"));
        return known(job).thenReturn(new ResultPage(List.of(view), Optional.empty()));
    }

    @Override
    public Mono<Job> cancel(Actor actor, JobId job) {
        return known(job).then(Mono.error(() -> new Refused(JobErrorKey.ENDED)));
    }

    @Override
    public Mono<Job> undo(Actor actor, JobId job) {
        return known(job).thenReturn(job());
    }

    @Override
    public Mono<Job> retry(Actor actor, JobId job) {
        return known(job).thenReturn(job());
    }

    private static Mono<Void> known(JobId job) {
        return job.value().equals(Sample.ID)
                ? Mono.empty()
                : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
    }
}
