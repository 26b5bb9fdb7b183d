package io.huni.application.job;

import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.Jobs;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.UserId;

import java.util.UUID;

class InMemoryJobsTest extends JobsContract {
    private final InMemoryJobs jobs = new InMemoryJobs();

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected JobQueue queue() {
        return jobs;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected UserId ayse() {
        return new UserId(new UUID(0, 5));
    }

    @Override
    protected UserId mehmet() {
        return new UserId(new UUID(0, 6));
    }
}
