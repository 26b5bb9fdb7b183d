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
    /** Without the id and what never changes. */
    static final String COLUMNS =
            "status, assignee_id, team_id, distributor_id, tags, deleted_at, version";

    /**
     * Of rows that keep what a lead was, {@code back} being the person who had it. A lead goes back
     * into the team that the person is in now, and not to somebody who has left: then it is new.
     */
    static final String KEPT =
            """
            kept.lead_id AS id,
                CASE WHEN kept.status = 'ASSIGNED' AND kept.assignee_id IS NOT NULL
                    AND back.id IS NULL THEN 'NEW' ELSE kept.status END AS status,
                back.id AS assignee_id,
                CASE WHEN back.id IS NULL THEN kept.team_id ELSE back.team_id END AS team_id,
                kept.distributor_id, kept.tags, kept.deleted_at, lead.test, kept.version\
            """;

    /** Joins the person to the rows. */
    static final String BACK =
            "LEFT JOIN app_user back ON back.id = kept.assignee_id AND back.active";

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
                required(row, "test", Boolean.class),
                required(row, "version", Integer.class));
    }
}
