package io.huni.application.lead;

import io.huni.application.lead.port.BulkTasks;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.JobId;

import java.util.UUID;

class InMemoryBulkTasksTest extends BulkTasksContract {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    private final InMemoryBulkTasks tasks = new InMemoryBulkTasks(leads, work);

    @Override
    protected Leads leads() {
        return leads;
    }

    @Override
    protected LeadWork work() {
        return work;
    }

    @Override
    protected BulkTasks tasks() {
        return tasks;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected JobId job() {
        return new JobId(UUID.randomUUID());
    }

    @Override
    protected UserId ayse() {
        return new UserId(new UUID(0, 5));
    }

    @Override
    protected TeamId teamOfAyse() {
        return new TeamId(new UUID(0, 3));
    }

    @Override
    protected UserId mehmet() {
        return new UserId(new UUID(0, 6));
    }

    @Override
    protected TeamId teamOfMehmet() {
        return new TeamId(new UUID(0, 4));
    }
}
