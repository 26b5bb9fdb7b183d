package io.huni.application.job;

import io.huni.domain.identity.Actor;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a feature does in its jobs. */
public interface JobWork {
    Set<JobKind> kinds();

    /**
     * Works on some of the records, or puts them back when the job undoes another. Runs inside a
     * transaction that also stores the results; when either fails, neither has happened.
     *
     * @return one result for each record
     */
    Mono<List<JobResult>> work(Slice slice);

    /**
     * The job has ended, however it ended; inside the transaction that says so. It is called for a
     * job that undoes another, too.
     */
    default Mono<Void> ended(Job job) {
        return Mono.empty();
    }

    /**
     * @param actor the owner with the rights and the scope of this moment
     */
    record Slice(Job job, Actor actor, List<UUID> records) {
        public Slice {
            records = List.copyOf(records);
        }
    }
}
