package io.huni.house;

import io.huni.application.idempotency.DoOnce;
import io.huni.application.idempotency.IdempotencyUseCases;
import io.huni.application.idempotency.InMemoryIdempotencyKeys;
import io.huni.application.identity.UserQueries;
import io.huni.application.job.JobQueries;
import io.huni.application.job.JobUseCases;
import io.huni.application.job.JobWork;
import io.huni.application.job.SteerJob;
import io.huni.application.job.port.JobQueue;
import io.huni.application.lead.ChangeManyLeads;
import io.huni.application.lead.InMemoryBulkTasks;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.OfferTask;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.PlainSecrets;
import io.huni.domain.identity.Role;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.Reason;
import io.huni.domain.lead.LeadErrorKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Jobs over the {@link House}, which nothing makes run, and keys of requests. */
@Configuration(proxyBeanMethods = false)
class HouseJobs {
    /** Of the superadmin; none of its two leads was touched. */
    static Job open(House house) {
        Job job =
                Job.asked(
                        new JobId(house.ids.next()),
                        JobKind.LEAD_STATUS,
                        house.person(Role.SUPERADMIN).id(),
                        2,
                        house.clock.instant());
        house.jobs.add(job, List.of(UUID.randomUUID(), UUID.randomUUID())).block();
        return job;
    }

    /** Of the superadmin; one lead was changed and one was so already. */
    static Job ended(House house) {
        Job job = open(house);
        JobQueue.Turn turn = new JobQueue.Turn(job, Optional.empty(), 0);
        List<JobResult> results =
                List.of(
                        JobResult.done(UUID.randomUUID()),
                        JobResult.skipped(UUID.randomUUID(), Reason.of(LeadErrorKey.UNCHANGED)));
        Job ended = job.after(results, house.clock.instant());
        house.jobs.settle(turn, ended, results, house.clock.instant()).block();
        return ended;
    }

    @Bean
    DoOnce doOnce() {
        return IdempotencyUseCases.doOnce(
                new InMemoryIdempotencyKeys(), new PlainSecrets(), new InMemoryUnitOfWork());
    }

    @Bean
    JobQueries jobQueries(House house) {
        return JobUseCases.jobQueries(house.jobs);
    }

    @Bean
    SteerJob steerJob(House house, UserQueries users, OrganisationQueries organisations) {
        return JobUseCases.steerJob(
                house.jobs,
                house.jobs,
                () -> Stream.of(bulkWork(house, users, organisations)),
                new InMemoryUnitOfWork(),
                house.ids,
                house.clock);
    }

    private static JobWork bulkWork(
            House house, UserQueries users, OrganisationQueries organisations) {
        return LeadUseCases.workOnManyLeads(
                house.work,
                new InMemoryBulkTasks(house.leads, house.work),
                users,
                organisations,
                house.clock);
    }

    @Bean
    ChangeManyLeads changeManyLeads(
            House house, UserQueries users, OrganisationQueries organisations, OfferTask offers) {
        return LeadUseCases.changeManyLeads(
                new InMemoryBulkTasks(house.leads, house.work),
                JobUseCases.startJob(house.jobs, house.ids, house.clock),
                users,
                organisations,
                offers,
                new InMemoryUnitOfWork());
    }
}
