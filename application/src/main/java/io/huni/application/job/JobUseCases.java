package io.huni.application.job;

import io.huni.application.identity.UserQueries;
import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.Jobs;
import io.huni.application.live.Announce;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Builds the use cases of jobs. */
public final class JobUseCases {
    private JobUseCases() {}

    public static StartJob startJob(JobQueue queue, Ids ids, Clock clock) {
        return new StartJobService(queue, ids, clock);
    }

    /**
     * @param works asked anew each time, so that what a feature does may itself need jobs
     */
    public static RunJobs runJobs(
            JobQueue queue,
            Jobs jobs,
            Supplier<Stream<JobWork>> works,
            UserQueries users,
            Announce announce,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new RunJobsService(
                queue,
                jobs,
                new JobWorks(works),
                users,
                new JobAnnouncements(announce),
                unitOfWork,
                clock);
    }

    /**
     * @param works as in {@link #runJobs}
     */
    public static SteerJob steerJob(
            Jobs jobs,
            JobQueue queue,
            Supplier<Stream<JobWork>> works,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return new SteerJobService(jobs, queue, new JobWorks(works), unitOfWork, ids, clock);
    }

    public static JobQueries jobQueries(Jobs jobs) {
        return new JobQueriesService(jobs);
    }
}
