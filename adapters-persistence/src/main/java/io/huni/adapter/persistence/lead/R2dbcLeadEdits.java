package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.lead.LeadRow.ReadingRow;
import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.port.LeadEdits;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.lead.Lead;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class R2dbcLeadEdits implements LeadEdits {
    private static final String CLAIM =
            """
            SELECT lead.*, ARRAY(
                SELECT key FROM custom_field WHERE type = 'DATE') AS date_fields
            FROM lead
            WHERE SCOPED AND lead.id = $2 AND lead.deleted_at IS NULL AND %s
            FOR UPDATE
            """;

    private final DatabaseClient client;
    private final OutboxRows outbox;
    private final ScoringMethod method;
    private final Ids ids;

    R2dbcLeadEdits(DatabaseClient client, OutboxRows outbox, ScoringMethod method, Ids ids) {
        this.client = client;
        this.outbox = outbox;
        this.method = method;
        this.ids = ids;
    }

    @Override
    public Mono<Corrigible> claim(Visibility visibility, LeadId lead) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        List<Object> values = new ArrayList<>(List.of(scope.setting(), lead.value()));
        values.addAll(conditions.values());
        return client.sql(Wall.around(CLAIM.formatted(conditions.sql(3))))
                .bindValues(values)
                .map(R2dbcLeadEdits::corrigible)
                .one();
    }

    private static Corrigible corrigible(Readable row) {
        return new Corrigible(new StoredLead(row).lead(), required(row, "version", Integer.class));
    }

    @Override
    public Mono<Void> save(EditedLead edited, Optional<UserId> by, Instant at) {
        return client.sql(Wall.AS_PROGRAM).then().then(Mono.defer(() -> write(edited, by, at)));
    }

    private Mono<Void> write(EditedLead edited, Optional<UserId> by, Instant at) {
        Lead lead = edited.after();
        return client.sql(LeadStatements.SAVE_EDITS)
                .bind(0, DatabaseJson.write(List.of(ReadingRow.of(lead, method))))
                .bind(1, DatabaseJson.write(List.of(EditRow.of(edited, by, at, ids, outbox))))
                .bind(2, at)
                .then();
    }
}
