package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.port.LastChanges;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class R2dbcLastChanges implements LastChanges {
    private static final String FIND =
            Wall.around(
                    """
                    SELECT KEPT, kept.user_id, kept.action_right, kept.at
                    FROM lead_undo kept JOIN lead ON lead.id = kept.lead_id BACK
                    WHERE SCOPED AND kept.lead_id = $2 AND lead.purged_at IS NULL
                    """
                            .replace("KEPT", WorkedLeadRow.KEPT)
                            .replace("BACK", WorkedLeadRow.BACK));

    private static final String FORGET = "DELETE FROM lead_undo WHERE lead_id = $1";

    private final DatabaseClient client;
    private final LeadWriting writing;

    R2dbcLastChanges(DatabaseClient client, LeadWriting writing) {
        this.client = client;
        this.writing = writing;
    }

    @Override
    public Mono<Void> save(Worked worked, Right right, UserId by, Instant at) {
        return writing.saveUndoable(worked, right, by, at);
    }

    @Override
    public Mono<LastChange> find(LeadId lead) {
        return client.sql(FIND)
                .bind(0, Wall.EVERYTHING)
                .bind(1, lead.value())
                .map(R2dbcLastChanges::change)
                .one();
    }

    private static LastChange change(Readable row) {
        return new LastChange(
                WorkedLeadRow.lead(row),
                Right.valueOf(required(row, "action_right", String.class)),
                new UserId(required(row, "user_id", UUID.class)),
                required(row, "at", Instant.class));
    }

    @Override
    public Mono<Void> putBack(Worked worked, UserId by, Instant at) {
        return writing.putBack(List.of(worked), Optional.of(by), at)
                .then(client.sql(FORGET).bind(0, worked.before().id().value()).then());
    }
}
