package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** What people change of a lead, as columns. */
final class WorkedLeadRow {
    /** Without the id. */
    static final String COLUMNS =
            "status, assignee_id, team_id, distributor_id, tags, deleted_at, version";

    private WorkedLeadRow() {}

    static WorkedLead lead(Readable row) {
        return new WorkedLead(
                new LeadId(required(row, "id", UUID.class)),
                LeadStatus.valueOf(required(row, "status", String.class)),
                optional(row, "assignee_id", UUID.class).map(UserId::new),
                optional(row, "team_id", UUID.class).map(TeamId::new),
                optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                new TreeSet<>(List.of(required(row, "tags", String[].class))),
                optional(row, "deleted_at", Instant.class),
                required(row, "version", Integer.class));
    }
}
