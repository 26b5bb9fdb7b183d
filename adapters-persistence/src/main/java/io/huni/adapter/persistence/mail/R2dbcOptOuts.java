package io.huni.adapter.persistence.mail;

import io.huni.application.mail.port.OptOuts;
import io.huni.domain.identity.UserId;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

final class R2dbcOptOuts implements OptOuts {
    private static final String ADD =
            """
            INSERT INTO mail_opt_out (digest, at, by_id) VALUES ($1, $2, $3)
            ON CONFLICT (digest) DO UPDATE SET by_id = NULL, at = excluded.at
            WHERE excluded.by_id IS NULL AND mail_opt_out.by_id IS NOT NULL
            """;

    private static final String REMOVE = "DELETE FROM mail_opt_out WHERE digest = $1";

    private static final String REMOVE_OF_OTHERS = REMOVE + " AND by_id IS NOT NULL";

    private static final String STAYS = "SELECT 1 FROM mail_opt_out WHERE digest = $1";

    private final DatabaseClient client;

    R2dbcOptOuts(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(String digest, Optional<UserId> by, Instant at) {
        return client.sql(ADD)
                .bind(0, digest)
                .bind(1, at)
                .bind(2, Parameter.fromOrEmpty(by.map(UserId::value).orElse(null), UUID.class))
                .then();
    }

    @Override
    public Mono<Void> remove(String digest) {
        return client.sql(REMOVE).bind(0, digest).then();
    }

    @Override
    public Mono<Boolean> removeOfOthers(String digest) {
        return client.sql(REMOVE_OF_OTHERS)
                .bind(0, digest)
                .then()
                .then(
                        Mono.defer(
                                () -> client.sql(STAYS).bind(0, digest).fetch().one().hasElement()))
                .map(stays -> !stays);
    }
}
