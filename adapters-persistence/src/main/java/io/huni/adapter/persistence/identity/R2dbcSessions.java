package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.identity.SessionQueries.SessionView;
import io.huni.application.identity.SignedIn;
import io.huni.application.identity.port.Sessions;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.UserId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

final class R2dbcSessions implements Sessions {
    private static final String OPEN =
            """
            INSERT INTO session (id, user_id, token_hash, csrf_token, created_at, last_seen_at,
                expires_at, user_agent, address)
            VALUES (:id, :user, :hash, :csrf, :created, :created, :expires, :agent, :address)
            """;

    /** Asked with every request: one statement, and a write at most once a minute. */
    private static final String FIND =
            """
            WITH found AS (
                SELECT s.id AS session_id, s.token_hash, s.csrf_token, s.last_seen_at, u.*
                FROM session s JOIN app_user u ON u.id = s.user_id
                WHERE s.token_hash = ANY (:hashes) AND s.expires_at > :now AND u.active
            ), seen AS (
                UPDATE session SET last_seen_at = :now FROM found
                WHERE session.id = found.session_id
                    AND found.last_seen_at < :now - interval '1 minute'
            )
            SELECT session_id, token_hash, csrf_token, %s FROM found
            """;

    private static final String CLOSE = "DELETE FROM session WHERE id = :id AND user_id = :user";

    private static final String CLOSE_ALL = "DELETE FROM session WHERE user_id = :user";

    private static final String OF =
            """
            SELECT id, created_at, last_seen_at, user_agent, address FROM session
            WHERE user_id = :user AND expires_at > :now
            ORDER BY last_seen_at DESC, id DESC
            """;

    private final DatabaseClient client;

    R2dbcSessions(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> open(NewSession session) {
        return client.sql(OPEN)
                .bind("id", session.id().value())
                .bind("user", session.user().value())
                .bind("hash", session.tokenHash())
                .bind("csrf", session.csrfToken())
                .bind("created", session.createdAt())
                .bind("expires", session.expiresAt())
                .bind("agent", session.userAgent())
                .bind("address", session.address())
                .then();
    }

    @Override
    public Mono<SignedIn> find(String tokenHash, Instant now) {
        return finding(Set.of(tokenHash), now).map(R2dbcSessions::signedIn).one();
    }

    @Override
    public Mono<Map<String, SignedIn>> findAll(Set<String> tokenHashes, Instant now) {
        return finding(tokenHashes, now)
                .map(row -> Map.entry(required(row, "token_hash", String.class), signedIn(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private GenericExecuteSpec finding(Set<String> tokenHashes, Instant now) {
        return client.sql(FIND.formatted(UserRow.COLUMNS))
                .bind("hashes", tokenHashes.toArray(String[]::new))
                .bind("now", now);
    }

    private static SignedIn signedIn(Readable row) {
        return new SignedIn(
                new SessionId(required(row, "session_id", UUID.class)),
                UserRow.user(row),
                required(row, "csrf_token", String.class));
    }

    @Override
    public Mono<Boolean> close(UserId owner, SessionId session) {
        return client.sql(CLOSE)
                .bind("id", session.value())
                .bind("user", owner.value())
                .fetch()
                .rowsUpdated()
                .map(closed -> closed > 0);
    }

    @Override
    public Mono<Void> closeAll(UserId owner) {
        return client.sql(CLOSE_ALL).bind("user", owner.value()).then();
    }

    @Override
    public Mono<List<SessionView>> of(UserId owner, Instant now) {
        return client.sql(OF)
                .bind("user", owner.value())
                .bind("now", now)
                .map(R2dbcSessions::view)
                .all()
                .collectList();
    }

    private static SessionView view(Readable row) {
        return new SessionView(
                new SessionId(required(row, "id", UUID.class)),
                required(row, "created_at", Instant.class),
                required(row, "last_seen_at", Instant.class),
                required(row, "user_agent", String.class),
                required(row, "address", String.class));
    }
}
