package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.domain.identity.UserFixture.aUser;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.identity.UserQueries;
import io.huni.application.job.InMemoryJobs;
import io.huni.application.job.JobQueries;
import io.huni.application.job.JobUseCases;
import io.huni.application.job.JobWork;
import io.huni.application.job.RunJobs;
import io.huni.application.job.SteerJob;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.live.InMemoryLiveEvents;
import io.huni.application.live.LiveUseCases;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that a job on many leads needs, in memory; slices have two leads. */
final class BulkHouse {
    static final TeamId DAY = new TeamId(new UUID(0, 3));
    static final TeamId NIGHT = new TeamId(new UUID(0, 4));

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T09:00:00Z"));
    final InMemoryLeads leads = new InMemoryLeads();
    final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    final InMemoryJobs jobs = new InMemoryJobs();
    final InMemoryUsers users = new InMemoryUsers();
    final InMemoryDistributors distributors = new InMemoryDistributors();
    final InMemoryLiveEvents live = new InMemoryLiveEvents();
    final List<JobWork> works = new ArrayList<>();
    final ChangeManyLeads changeManyLeads;
    final RunJobs runJobs;
    final SteerJob steerJob;
    final JobQueries jobQueries = JobUseCases.jobQueries(jobs);

    BulkHouse() {
        UnitOfWork unitOfWork = new InMemoryUnitOfWork();
        RisingIds ids = new RisingIds();
        UserQueries people = IdentityUseCases.userQueries(users);
        InMemoryBulkTasks tasks = new InMemoryBulkTasks(leads, work);
        OrganisationQueries organisations =
                OrganisationUseCases.organisationQueries(new InMemoryOrganisations(), distributors);
        works.add(LeadUseCases.workOnManyLeads(work, tasks, people, organisations, clock));
        changeManyLeads =
                LeadUseCases.changeManyLeads(
                        tasks,
                        JobUseCases.startJob(jobs, ids, clock),
                        people,
                        organisations,
                        new NoOffers(),
                        unitOfWork);
        runJobs =
                JobUseCases.runJobs(
                        jobs,
                        jobs,
                        works::stream,
                        people,
                        LiveUseCases.announce(live),
                        unitOfWork,
                        clock);
        steerJob = JobUseCases.steerJob(jobs, jobs, works::stream, unitOfWork, ids, clock);
    }

    User hire(Role role, TeamId team) {
        return hire(aUser().named("Kişi").as(role).in(team).user());
    }

    User hire(User user) {
        users.add(user, "").block();
        return user;
    }

    void fire(User user) {
        change(user, user.team(), false);
    }

    void move(User user, TeamId team) {
        change(user, Optional.of(team), true);
    }

    private void change(User user, Optional<TeamId> team, boolean active) {
        users.save(
                        new User(
                                user.id(),
                                user.email(),
                                user.name(),
                                user.role(),
                                user.distributor(),
                                team,
                                active,
                                user.language(),
                                user.theme()))
                .block();
    }

    LeadId lead(User assignee) {
        return added(aLead().assignedTo(assignee.id(), assignee.team().orElseThrow()));
    }

    List<LeadId> leads(User assignee, int count) {
        return Stream.generate(() -> lead(assignee)).limit(count).toList();
    }

    DistributorId open(String name, boolean active) {
        DistributorId id = new DistributorId(UUID.randomUUID());
        distributors.save(new Distributor(id, name, active, Duration.ofHours(1))).block();
        return id;
    }

    LeadId added(LeadFixture fixture) {
        NewLead lead = fixture.newLead();
        leads.addNew(List.of(lead)).block();
        return lead.change().state().id();
    }

    WorkedLead now(LeadId lead) {
        return work.claim(new Visibility.Everything(), List.of(lead)).block().getFirst();
    }

    Job run(JobId job) {
        while (Boolean.TRUE.equals(runJobs.step().block())) {
            clock.pass(Duration.ofMillis(1));
        }
        return jobs.find(job).block();
    }
}
