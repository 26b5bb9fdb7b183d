package io.huni.house;

import io.huni.application.idempotency.DoOnce;
import io.huni.application.idempotency.IdempotencyUseCases;
import io.huni.application.idempotency.InMemoryIdempotencyKeys;
import io.huni.application.identity.UserQueries;
import io.huni.application.job.JobQueries;
import io.huni.application.job.JobUseCases;
import io.huni.application.job.SteerJob;
import io.huni.application.lead.ChangeManyLeads;
import io.huni.application.lead.InMemoryBulkTasks;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.OfferTask;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.PlainSecrets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jobs over the {@link House}, which nothing makes run, and keys of requests. */
@Configuration(proxyBeanMethods = false)
class HouseJobs {
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
    SteerJob steerJob(House house) {
        return JobUseCases.steerJob(
                house.jobs, house.jobs, new InMemoryUnitOfWork(), house.ids, house.clock);
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
