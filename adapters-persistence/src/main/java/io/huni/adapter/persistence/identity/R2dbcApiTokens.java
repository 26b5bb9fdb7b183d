package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.identity.SignedIn;
import io.huni.application.identity.port.ApiTokens;
import io.huni.domain.identity.ApiToken;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.TokenId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

final class R2dbcApiTokens implements ApiTokens {
    private static final String ADD =
            """
            INSERT INTO api_token (id, user_id, name, secret_hash, rights, created_at, expires_at)
            VALUES (:id, :owner, :name, :hash, :rights, :created, :expires)
            """;

    /** Asked with every call: one statement, and a write at most once a minute. */
    private static final String HOLDERS =
            """
            WITH found AS (
                SELECT t.id AS token_id, t.secret_hash, t.rights AS token_rights, t.last_used_at,
                    u.*
                FROM api_token t JOIN app_user u ON u.id = t.user_id
                WHERE t.secret_hash = ANY (:hashes) AND t.expires_at > :now AND u.active
            ), used AS (
                UPDATE api_token SET last_used_at = :now FROM found
                WHERE api_token.id = found.token_id
                    AND coalesce(found.last_used_at, '-infinity') < :now - interval '1 minute'
            )
            SELECT token_id, secret_hash, token_rights, %s FROM found
            """
                    .formatted(UserRow.COLUMNS);

    private static final String OF =
            """
            SELECT id, user_id, name, rights, created_at, expires_at, last_used_at FROM api_token
            WHERE user_id = :owner ORDER BY created_at DESC, id DESC
            """;

    private static final String REMOVE =
            "DELETE FROM api_token WHERE id = :id AND user_id = :owner";

    private static final String REMOVE_ALL = "DELETE FROM api_token WHERE user_id = :owner";

    private final DatabaseClient client;

    R2dbcApiTokens(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(ApiToken token, String secretHash) {
        return client.sql(ADD)
                .bind("id", token.id().value())
                .bind("owner", token.owner().value())
                .bind("name", token.name())
                .bind("hash", secretHash)
                .bind("rights", RoleRow.names(token.rights()))
                .bind("created", token.createdAt())
                .bind("expires", token.expiresAt())
                .then();
    }

    @Override
    public Mono<Map<String, SignedIn>> holders(Set<String> secretHashes, Instant now) {
        return client.sql(HOLDERS)
                .bind("hashes", secretHashes.toArray(String[]::new))
                .bind("now", now)
                .map(row -> Map.entry(required(row, "secret_hash", String.class), holder(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static SignedIn holder(Readable row) {
        User owner = UserRow.user(row);
        List<String> rights = List.of(required(row, "token_rights", String[].class));
        return new SignedIn(
                new SessionId(required(row, "token_id", UUID.class)),
                owner.limitedTo(RoleRow.rights(rights)),
                "");
    }

    @Override
    public Mono<List<ApiToken>> of(UserId owner) {
        return client.sql(OF)
                .bind("owner", owner.value())
                .map(R2dbcApiTokens::token)
                .all()
                .collectList();
    }

    private static ApiToken token(Readable row) {
        return new ApiToken(
                new TokenId(required(row, "id", UUID.class)),
                new UserId(required(row, "user_id", UUID.class)),
                required(row, "name", String.class),
                RoleRow.rights(List.of(required(row, "rights", String[].class))),
                required(row, "created_at", Instant.class),
                required(row, "expires_at", Instant.class),
                optional(row, "last_used_at", Instant.class));
    }

    @Override
    public Mono<Boolean> remove(UserId owner, TokenId token) {
        return client.sql(REMOVE)
                .bind("id", token.value())
                .bind("owner", owner.value())
                .fetch()
                .rowsUpdated()
                .map(removed -> removed > 0);
    }

    @Override
    public Mono<Long> removeAll(UserId owner) {
        return client.sql(REMOVE_ALL).bind("owner", owner.value()).fetch().rowsUpdated();
    }
}
