package io.huni.application.job;

import io.huni.domain.identity.Actor;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobErrorKey;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.shared.Refused;

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
     * @return one result for each record; never empty
     */
    Mono<List<JobResult>> work(Slice slice);

    /**
     * The job is about to be put back; inside the transaction that says so. Refuses with {@code
     * job.not-undoable} what cannot be.
     *
     * @param undo the job that will do it
     * @return the records that it is about, each once; nothing at all for those that the job has
     *     done
     */
    default Mono<List<UUID>> undoing(Job job, JobId undo) {
        return Mono.empty();
    }

    /** Carries over what a job shall do to the one that tries it again; inside a transaction. */
    default Mono<Void> repeat(JobId job, JobId again) {
        return Mono.error(() -> new Refused(JobErrorKey.NOTHING_TO_RETRY));
    }

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
