package io.huni.adapter.persistence.job;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.Jobs;

/** The real jobs for tests of other adapters. */
public final class JobsOnPostgres {
    private JobsOnPostgres() {}

    public static JobQueue queue(PostgresTest postgres, int slice) {
        return new R2dbcJobQueue(postgres.client(), slice);
    }

    public static Jobs jobs(PostgresTest postgres) {
        return new R2dbcJobs(postgres.client());
    }
}
