package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.BulkTasksContract;
import io.huni.application.lead.port.BulkTasks;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.JobId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.UUID;

class R2dbcBulkTasksTest extends BulkTasksContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeAll
    static void found() {
        Organisation.in(POSTGRES);
    }

    @Override
    protected Leads leads() {
        return LeadsOnPostgres.of(POSTGRES);
    }

    @Override
    protected LeadWork work() {
        return new R2dbcLeadWork(POSTGRES.client(), LeadsOnPostgres.writing(POSTGRES));
    }

    @Override
    protected BulkTasks tasks() {
        return new R2dbcBulkTasks(POSTGRES.client(), LeadsOnPostgres.writing(POSTGRES));
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected JobId job() {
        UUID id = UUID.randomUUID();
        POSTGRES.run(
                """
                INSERT INTO job (id, kind, owner_id, state, total, done, failed, skipped,
                    cancel_asked, started_at, due_at)
                VALUES ('%s', 'LEAD_TAG', '%s', 'DONE', 0, 0, 0, 0, false, now(), now())
                """
                        .formatted(id, Organisation.AYSE.value()));
        return new JobId(id);
    }

    @Override
    protected UserId ayse() {
        return Organisation.AYSE;
    }

    @Override
    protected TeamId teamOfAyse() {
        return Organisation.DAY;
    }

    @Override
    protected UserId mehmet() {
        return Organisation.MEHMET;
    }

    @Override
    protected TeamId teamOfMehmet() {
        return Organisation.NIGHT;
    }
}
