package io.huni.adapter.persistence.live;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.live.port.WatchedLeads;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

final class R2dbcWatchedLeads implements WatchedLeads {
    private static final String WATCHED =
            """
            SELECT lead.distributor_id, lead.team_id, lead.assignee_id,
                json_build_object('id', app_user.id, 'name', app_user.name)::text AS viewer
            FROM lead CROSS JOIN app_user
            WHERE SCOPED AND lead.id = $2 AND app_user.id = $3 AND lead.deleted_at IS NULL AND %s
            """;

    private final DatabaseClient client;

    R2dbcWatchedLeads(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Watched> of(Actor.Person person, LeadId lead) {
        LeadScope scope = LeadScope.of(person.visibility(Module.LEAD));
        Conditions conditions = new Conditions(scope.conditions());
        List<Object> values =
                new ArrayList<>(List.of(scope.setting(), lead.value(), person.id().value()));
        values.addAll(conditions.values());
        return client.sql(Wall.around(WATCHED.formatted(conditions.sql(4))))
                .bindValues(values)
                .map(R2dbcWatchedLeads::watched)
                .one();
    }

    private static Watched watched(Readable row) {
        Owners owners =
                new Owners(
                        optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                        optional(row, "team_id", UUID.class).map(TeamId::new),
                        optional(row, "assignee_id", UUID.class).map(UserId::new));
        return new Watched(owners, new Json(required(row, "viewer", String.class)));
    }
}
