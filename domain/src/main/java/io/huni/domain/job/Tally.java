package io.huni.domain.job;

import java.util.List;

/**
 * How many records a job has and what became of them so far.
 *
 * @param total when the job was asked for; never changes
 */
public record Tally(int total, int done, int failed, int skipped) {
    /** Nothing has been touched yet. */
    public static Tally of(int total) {
        return new Tally(total, 0, 0, 0);
    }

    public Tally and(List<JobResult> results) {
        return new Tally(
                total,
                done + count(results, JobResult.Outcome.DONE),
                failed + count(results, JobResult.Outcome.FAILED),
                skipped + count(results, JobResult.Outcome.SKIPPED));
    }

    public boolean isComplete() {
        return done + leftOut() >= total;
    }

    /** What was touched and is not done. */
    public int leftOut() {
        return failed + skipped;
    }

    private static int count(List<JobResult> results, JobResult.Outcome outcome) {
        return Math.toIntExact(
                results.stream().filter(result -> result.outcome() == outcome).count());
    }
}
