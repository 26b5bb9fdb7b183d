package io.huni.adapter.persistence.identity;

import io.huni.application.identity.port.PasswordResets;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;

final class R2dbcPasswordResets implements PasswordResets {
    private static final String ISSUE =
            """
            INSERT INTO password_reset (user_id, token_hash, ends_at) VALUES (:user, :hash, :ends)
            ON CONFLICT (user_id) DO UPDATE
            SET token_hash = excluded.token_hash, ends_at = excluded.ends_at
            """;

    private static final String FIND =
            """
            SELECT %s FROM app_user
            WHERE active AND id = (
                SELECT user_id FROM password_reset WHERE token_hash = :hash AND ends_at > :now)
            """
                    .formatted(UserRow.COLUMNS);

    private static final String USE =
            "DELETE FROM password_reset WHERE token_hash = :hash AND ends_at > :now";

    private final DatabaseClient client;

    R2dbcPasswordResets(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> issue(UserId user, String tokenHash, Instant endsAt) {
        return client.sql(ISSUE)
                .bind("user", user.value())
                .bind("hash", tokenHash)
                .bind("ends", endsAt)
                .then();
    }

    @Override
    public Mono<User> find(String tokenHash, Instant now) {
        return client.sql(FIND).bind("hash", tokenHash).bind("now", now).map(UserRow::user).one();
    }

    @Override
    public Mono<Boolean> use(String tokenHash, Instant now) {
        return client.sql(USE)
                .bind("hash", tokenHash)
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(used -> used > 0);
    }
}
