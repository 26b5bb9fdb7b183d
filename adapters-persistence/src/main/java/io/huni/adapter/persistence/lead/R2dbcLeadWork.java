package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.port.LeadWork;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class R2dbcLeadWork implements LeadWork {
    private static final String CLAIM =
            """
            SELECT lead.id, lead.status, lead.assignee_id, lead.team_id, lead.distributor_id,
                lead.tags, lead.deleted_at, lead.test, lead.version
            FROM lead WHERE SCOPED AND lead.id = ANY ($2) AND lead.purged_at IS NULL AND %s
            ORDER BY lead.id FOR UPDATE
            """;

    private static final String CLAIM_OPEN =
            """
            SELECT id, status, assignee_id, team_id, distributor_id, tags, deleted_at, test,
                version
            FROM lead
            WHERE assignee_id = $1 AND status NOT IN ('CONVERTED', 'LOST') AND deleted_at IS NULL
            ORDER BY id LIMIT $2 FOR UPDATE
            """;

    /** Outside a transaction too, therefore it says its scope. */
    private static final String COUNT_OPEN =
            Wall.around(
                    """
                    SELECT count(*) AS open FROM lead WHERE SCOPED AND assignee_id = $2
                        AND status NOT IN ('CONVERTED', 'LOST') AND deleted_at IS NULL
                    """);

    private final DatabaseClient client;
    private final LeadWriting writing;

    R2dbcLeadWork(DatabaseClient client, LeadWriting writing) {
        this.client = client;
        this.writing = writing;
    }

    @Override
    public Mono<List<WorkedLead>> claim(Visibility visibility, List<LeadId> leads) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        UUID[] wanted = leads.stream().map(LeadId::value).toArray(UUID[]::new);
        return client.sql(Wall.around(CLAIM.formatted(conditions.sql(3))))
                .bindValues(values(scope.setting(), wanted, conditions))
                .map(WorkedLeadRow::lead)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<WorkedLead>> claimOpenOf(UserId assignee, int most) {
        return client.sql(Wall.AS_PROGRAM)
                .then()
                .thenMany(
                        client.sql(CLAIM_OPEN)
                                .bind(0, assignee.value())
                                .bind(1, most)
                                .map(WorkedLeadRow::lead)
                                .all())
                .collectList();
    }

    @Override
    public Mono<Long> countOpenOf(UserId assignee) {
        return client.sql(COUNT_OPEN)
                .bind(0, Wall.EVERYTHING)
                .bind(1, assignee.value())
                .map(row -> required(row, "open", Long.class))
                .one();
    }

    private static List<Object> values(String setting, UUID[] wanted, Conditions conditions) {
        List<Object> values = new ArrayList<>(List.of(setting, wanted));
        values.addAll(conditions.values());
        return values;
    }

    @Override
    public Mono<Void> save(List<Worked> worked, Optional<UserId> by, Instant at) {
        return writing.save(worked, by, at);
    }
}
