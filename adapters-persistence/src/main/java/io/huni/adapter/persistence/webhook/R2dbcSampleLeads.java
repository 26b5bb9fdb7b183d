package io.huni.adapter.persistence.webhook;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.webhook.port.SampleLeads;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.LeadId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.UUID;

final class R2dbcSampleLeads implements SampleLeads {
    private static final String NEWEST =
            Wall.around(
                    """
                    SELECT lead.id FROM lead
                    WHERE SCOPED AND lead.deleted_at IS NULL
                        AND ($2::uuid IS NULL OR lead.distributor_id = $2)
                    ORDER BY lead.captured_at DESC, lead.id DESC LIMIT $3
                    """);

    private final DatabaseClient client;

    R2dbcSampleLeads(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<LeadId>> newest(Visibility visibility, int most) {
        Reach reach = Reach.of(visibility);
        return client.sql(NEWEST)
                .bind(0, reach.setting())
                .bind(1, reach.parameter())
                .bind(2, most)
                .map(row -> new LeadId(required(row, "id", UUID.class)))
                .all()
                .collectList();
    }
}
