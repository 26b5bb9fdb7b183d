package io.huni.adapter.persistence.analytics;

import static io.huni.adapter.persistence.shared.Columns.optional;

import io.huni.application.analytics.port.LateLeads;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class R2dbcLateLeads implements LateLeads {
    private static final String MARK =
            "SELECT distributor_id, team_id, assignee_id FROM mark_late_leads($1, $2)";

    private final DatabaseClient client;

    R2dbcLateLeads(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<Owners>> mark(Instant now, int most) {
        return client.sql(MARK)
                .bind(0, now)
                .bind(1, most)
                .map(R2dbcLateLeads::owners)
                .all()
                .collectList();
    }

    private static Owners owners(Readable row) {
        return new Owners(
                optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                optional(row, "team_id", UUID.class).map(TeamId::new),
                optional(row, "assignee_id", UUID.class).map(UserId::new));
    }
}
