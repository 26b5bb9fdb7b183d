package io.huni.adapter.persistence.shared;

import io.huni.application.idempotency.IdempotencyKeys;
import io.huni.domain.identity.Actor;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.Optional;

final class R2dbcIdempotencyKeys implements IdempotencyKeys {
    /** The conflicting row is locked, so that a second claim waits for the end of the first. */
    private static final String CLAIM =
            """
            INSERT INTO idempotency_key AS held (actor, key, request) VALUES ($1, $2, $3)
            ON CONFLICT (actor, key) DO UPDATE SET
                request = CASE WHEN OLD_AGE THEN excluded.request ELSE held.request END,
                answer = CASE WHEN OLD_AGE THEN NULL ELSE held.answer END,
                claimed_at = CASE WHEN OLD_AGE THEN now() ELSE held.claimed_at END
            RETURNING request = $3 AS same, answer
            """
                    .replace("OLD_AGE", "held.claimed_at < now() - interval '24 hours'");

    private static final String FULFIL =
            "UPDATE idempotency_key SET answer = $3 WHERE actor = $1 AND key = $2";

    private final DatabaseClient client;

    R2dbcIdempotencyKeys(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Claim> claim(Actor actor, String key, String request) {
        return client.sql(CLAIM)
                .bind(0, nameOf(actor))
                .bind(1, key)
                .bind(2, request)
                .map(R2dbcIdempotencyKeys::claim)
                .one();
    }

    @Override
    public Mono<Void> fulfil(Actor actor, String key, String answer) {
        return client.sql(FULFIL).bind(0, nameOf(actor)).bind(1, key).bind(2, answer).then();
    }

    private static Claim claim(Readable row) {
        if (!Boolean.TRUE.equals(row.get("same", Boolean.class))) {
            return new Claim.Misused();
        }
        return Optional.ofNullable(row.get("answer", String.class))
                .<Claim>map(Claim.Done::new)
                .orElseGet(Claim.Fresh::new);
    }

    private static String nameOf(Actor actor) {
        return actor.user().map(user -> user.value().toString()).orElse("program");
    }
}
