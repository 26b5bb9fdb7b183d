package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.identity.port.SecondFactors;
import io.huni.application.shared.Secrets;
import io.huni.domain.identity.SecondFactor;
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

final class R2dbcSecondFactors implements SecondFactors {
    private static final String FIND =
            """
            SELECT user_id, secret, last_step, confirmed_at FROM second_factor WHERE user_id = :user
            """;

    private static final String BEGIN =
            """
            INSERT INTO second_factor AS f (user_id, secret) VALUES (:user, :secret)
            ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, last_step = 0
            WHERE f.confirmed_at IS NULL
            """;

    private static final String CONFIRM =
            """
            WITH switched AS (
                UPDATE second_factor SET confirmed_at = :at, last_step = :step
                WHERE user_id = :user AND confirmed_at IS NULL RETURNING user_id
            )
            INSERT INTO recovery_code (user_id, code_hash)
            SELECT user_id, hash FROM switched CROSS JOIN unnest(:hashes::text[]) AS hash
            """;

    private static final String SPEND =
            """
            UPDATE second_factor SET last_step = :step
            WHERE user_id = :user AND last_step < :step AND confirmed_at IS NOT NULL
            """;

    private static final String SPEND_RECOVERY_CODE =
            "DELETE FROM recovery_code WHERE user_id = :user AND code_hash = :hash";

    private static final String REPLACE_RECOVERY_CODES =
            """
            WITH gone AS (DELETE FROM recovery_code WHERE user_id = :user)
            INSERT INTO recovery_code (user_id, code_hash)
            SELECT :user, hash FROM unnest(:hashes::text[]) AS hash
            """;

    private static final String RECOVERY_CODES_LEFT =
            "SELECT count(*) AS count FROM recovery_code WHERE user_id = :user";

    private static final String REMOVE =
            """
            DELETE FROM second_factor WHERE user_id = :user RETURNING confirmed_at IS NOT NULL AS was_on
            """;

    private static final String ON =
            """
            SELECT user_id, confirmed_at FROM second_factor
            WHERE user_id = ANY (:users) AND confirmed_at IS NOT NULL
            """;

    private final DatabaseClient client;
    private final Secrets secrets;

    R2dbcSecondFactors(DatabaseClient client, Secrets secrets) {
        this.client = client;
        this.secrets = secrets;
    }

    @Override
    public Mono<SecondFactor> find(UserId user) {
        return of(user, FIND).map(row -> factor(user, row)).one();
    }

    private SecondFactor factor(UserId user, Readable row) {
        return new SecondFactor(
                user,
                secrets.open(required(row, "secret", byte[].class), owner(user)),
                required(row, "last_step", Long.class),
                optional(row, "confirmed_at", Instant.class));
    }

    @Override
    public Mono<Void> begin(UserId user, String secret) {
        return of(user, BEGIN).bind("secret", secrets.seal(secret, owner(user))).then();
    }

    private static String owner(UserId user) {
        return "user:" + user.value() + ":second-factor";
    }

    @Override
    public Mono<Boolean> confirm(UserId user, long step, Instant at, Set<String> codeHashes) {
        return changed(
                of(user, CONFIRM)
                        .bind("step", step)
                        .bind("at", at)
                        .bind("hashes", codeHashes.toArray(String[]::new)));
    }

    @Override
    public Mono<Boolean> spend(UserId user, long step) {
        return changed(of(user, SPEND).bind("step", step));
    }

    @Override
    public Mono<Boolean> spendRecoveryCode(UserId user, String codeHash) {
        return changed(of(user, SPEND_RECOVERY_CODE).bind("hash", codeHash));
    }

    @Override
    public Mono<Void> replaceRecoveryCodes(UserId user, Set<String> codeHashes) {
        return of(user, REPLACE_RECOVERY_CODES)
                .bind("hashes", codeHashes.toArray(String[]::new))
                .then();
    }

    @Override
    public Mono<Long> recoveryCodesLeft(UserId user) {
        return of(user, RECOVERY_CODES_LEFT).map(row -> required(row, "count", Long.class)).one();
    }

    @Override
    public Mono<Boolean> remove(UserId user) {
        return of(user, REMOVE)
                .map(row -> required(row, "was_on", Boolean.class))
                .one()
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<Map<UserId, Instant>> on(List<UserId> users) {
        return client.sql(ON)
                .bind("users", users.stream().map(UserId::value).toArray(UUID[]::new))
                .map(
                        row ->
                                Map.entry(
                                        new UserId(required(row, "user_id", UUID.class)),
                                        required(row, "confirmed_at", Instant.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private GenericExecuteSpec of(UserId user, String statement) {
        return client.sql(statement).bind("user", user.value());
    }

    private static Mono<Boolean> changed(GenericExecuteSpec statement) {
        return statement.fetch().rowsUpdated().map(rows -> rows > 0);
    }
}
