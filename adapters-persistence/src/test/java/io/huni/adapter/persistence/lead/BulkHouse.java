package io.huni.adapter.persistence.lead;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.adapter.persistence.job.JobsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.identity.UserQueries;
import io.huni.application.job.JobUseCases;
import io.huni.application.job.JobWork;
import io.huni.application.job.RunJobs;
import io.huni.application.job.StartJob;
import io.huni.application.job.SteerJob;
import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.Jobs;
import io.huni.application.lead.ChangeManyLeads;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.NoOffers;
import io.huni.application.live.InMemoryLiveEvents;
import io.huni.application.live.LiveUseCases;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.User;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.shared.DistributorId;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Jobs on many leads over the real database. */
final class BulkHouse {
    final ChangeManyLeads changeManyLeads;
    final RunJobs runJobs;
    final SteerJob steerJob;
    final Jobs jobs;
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryDistributors distributors = new InMemoryDistributors();

    /**
     * @param slice leads at once
     */
    BulkHouse(PostgresTest postgres, int slice) {
        Ids ids = UuidCreator::getTimeOrderedEpochPlus1;
        Clock clock = Clock.systemUTC();
        LeadWriting writing = LeadsOnPostgres.writing(postgres);
        R2dbcBulkTasks tasks = new R2dbcBulkTasks(postgres.client(), writing);
        R2dbcLeadWork work = new R2dbcLeadWork(postgres.client(), writing);
        JobQueue queue = JobsOnPostgres.queue(postgres, slice);
        UserQueries people = IdentityUseCases.userQueries(users);
        OrganisationQueries organisations =
                OrganisationUseCases.organisationQueries(new InMemoryOrganisations(), distributors);
        StartJob startJob = JobUseCases.startJob(queue, ids, clock);
        jobs = JobsOnPostgres.jobs(postgres);
        changeManyLeads =
                LeadUseCases.changeManyLeads(
                        tasks,
                        startJob,
                        people,
                        organisations,
                        new NoOffers(),
                        postgres.unitOfWork());
        Supplier<Stream<JobWork>> works =
                () ->
                        Stream.of(
                                LeadUseCases.workOnManyLeads(
                                        work, tasks, people, organisations, clock));
        runJobs =
                JobUseCases.runJobs(
                        queue,
                        jobs,
                        works,
                        people,
                        LiveUseCases.announce(new InMemoryLiveEvents()),
                        postgres.unitOfWork(),
                        clock);
        steerJob = JobUseCases.steerJob(jobs, queue, works, postgres.unitOfWork(), ids, clock);
    }

    void open(DistributorId distributor) {
        distributors
                .save(new Distributor(distributor, "Klinik", true, Duration.ofHours(1)))
                .block();
    }

    void hire(User user) {
        users.add(user, "").block();
    }
}
