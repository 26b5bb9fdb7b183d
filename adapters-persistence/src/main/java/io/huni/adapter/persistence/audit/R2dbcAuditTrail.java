package io.huni.adapter.persistence.audit;

import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.UnitOfWork;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

final class R2dbcAuditTrail implements AuditTrail {
    private static final String NOTE =
            """
            INSERT INTO audit_entry (
                kind, subject, user_id, token_id, address, device, after)
            SELECT $1, $2, (o ->> 'user')::uuid, (o ->> 'token')::uuid, o ->> 'address',
                o ->> 'device', jsonb_build_object('detail', $3::text)
            FROM audit_origin() AS o
            """;

    private final DatabaseClient client;
    private final UnitOfWork unitOfWork;

    R2dbcAuditTrail(DatabaseClient client, UnitOfWork unitOfWork) {
        this.client = client;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Void> note(Act act) {
        return client.sql(NOTE)
                .bind(0, act.kind())
                .bind(1, act.subject())
                .bind(2, act.detail())
                .then()
                .as(unitOfWork::inTransaction);
    }
}
