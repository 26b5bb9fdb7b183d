package io.huni.bootstrap.wiring;

import io.huni.application.identity.UserQueries;
import io.huni.application.job.JobQueries;
import io.huni.application.job.JobUseCases;
import io.huni.application.job.JobWork;
import io.huni.application.job.RunJobs;
import io.huni.application.job.StartJob;
import io.huni.application.job.SteerJob;
import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.Jobs;
import io.huni.application.live.Announce;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class JobWiring {
    @Bean
    StartJob startJob(JobQueue queue, Ids ids, Clock clock) {
        return JobUseCases.startJob(queue, ids, clock);
    }

    @Bean
    RunJobs runJobs(
            JobQueue queue,
            Jobs jobs,
            ObjectProvider<JobWork> works,
            UserQueries users,
            Announce announce,
            UnitOfWork unitOfWork,
            Clock clock) {
        return JobUseCases.runJobs(queue, jobs, works::stream, users, announce, unitOfWork, clock);
    }

    @Bean
    SteerJob steerJob(
            Jobs jobs,
            JobQueue queue,
            ObjectProvider<JobWork> works,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return JobUseCases.steerJob(jobs, queue, works::stream, unitOfWork, ids, clock);
    }

    @Bean
    JobQueries jobQueries(Jobs jobs) {
        return JobUseCases.jobQueries(jobs);
    }
}
