package io.huni.application.job;

import io.huni.domain.job.JobKind;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who does which kind of job.
 *
 * @param works asked anew each time, so that what a feature does may itself need jobs
 */
record JobWorks(Supplier<Stream<JobWork>> works) {
    JobWork of(JobKind kind) {
        return works.get()
                .filter(work -> work.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does " + kind));
    }
}
