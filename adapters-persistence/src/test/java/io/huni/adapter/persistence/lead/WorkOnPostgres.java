package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LeadWork;

/** The real work on leads for tests of other adapters. */
public final class WorkOnPostgres {
    private WorkOnPostgres() {}

    public static LeadWork work(PostgresTest postgres) {
        return new R2dbcLeadWork(postgres.client(), LeadsOnPostgres.writing(postgres));
    }

    public static LastChanges changes(PostgresTest postgres) {
        return new R2dbcLastChanges(postgres.client(), LeadsOnPostgres.writing(postgres));
    }
}
