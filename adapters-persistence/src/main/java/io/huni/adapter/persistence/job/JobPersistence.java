package io.huni.adapter.persistence.job;

import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.job.RunJobs;
import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.Jobs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of jobs, and what makes them run. */
@Configuration(proxyBeanMethods = false)
public class JobPersistence {
    private static final int SLICE = 1_000;

    @Bean
    Jobs jobs(DatabaseClient client) {
        return new R2dbcJobs(client);
    }

    @Bean
    JobQueue jobQueue(DatabaseClient client) {
        return new R2dbcJobQueue(client, SLICE);
    }

    /** Starts and stops with the program. */
    @Bean
    JobRelay jobRelay(RunJobs runJobs, Wakeups wakeups) {
        return new JobRelay(runJobs, wakeups);
    }
}
