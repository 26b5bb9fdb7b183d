package io.huni.application.job;

import io.huni.application.job.port.JobQueue;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

final class StartJobService implements StartJob {
    private final JobQueue queue;
    private final Ids ids;
    private final Clock clock;

    StartJobService(JobQueue queue, Ids ids, Clock clock) {
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Job> start(JobKind kind, UserId owner, List<UUID> records) {
        return Mono.fromSupplier(() -> asked(kind, owner, records.size()))
                .flatMap(job -> queue.add(job, records).thenReturn(job));
    }

    private Job asked(JobKind kind, UserId owner, int total) {
        return Job.asked(new JobId(ids.next()), kind, owner, total, clock.instant());
    }
}
