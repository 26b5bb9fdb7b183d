package io.huni.adapter.persistence.notification;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.notification.port.NoticedLeads;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

final class R2dbcNoticedLeads implements NoticedLeads {
    private static final String NOTICED =
            Wall.around(
                    """
                    SELECT lead.id, lead.distributor_id, lead.team_id, lead.assignee_id,
                        (SELECT i.user_id FROM interaction i
                        WHERE i.lead_id = lead.id AND i.type = 'CAPTURED'
                        ORDER BY i.at, i.id LIMIT 1) AS by
                    FROM lead
                    WHERE SCOPED AND lead.id = ANY ($2) AND lead.deleted_at IS NULL
                        AND NOT lead.test
                    """);

    private final DatabaseClient client;

    R2dbcNoticedLeads(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Map<LeadId, Noticed>> of(Collection<LeadId> leads) {
        return client.sql(NOTICED)
                .bind(0, Wall.EVERYTHING)
                .bind(1, leads.stream().map(LeadId::value).toArray(UUID[]::new))
                .map(row -> Map.entry(lead(row), noticed(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static LeadId lead(Readable row) {
        return new LeadId(required(row, "id", UUID.class));
    }

    private static Noticed noticed(Readable row) {
        Owners owners =
                new Owners(
                        optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                        optional(row, "team_id", UUID.class).map(TeamId::new),
                        optional(row, "assignee_id", UUID.class).map(UserId::new));
        return new Noticed(owners, optional(row, "by", UUID.class).map(UserId::new));
    }
}
