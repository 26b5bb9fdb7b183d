package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.identity.port.SignInAttempts;
import io.huni.application.shared.Hash;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.SignInThrottle;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The row of an account and the row of an address are locked while a try is judged, so that a
 * thousand tries at once on several nodes are judged one after the other.
 */
final class R2dbcSignInAttempts implements SignInAttempts {
    private static final String LOCK =
            """
            INSERT INTO sign_in_attempt AS a (subject, tries, last_at)
            SELECT subject, '{}', :now FROM unnest(ARRAY[:account, :address]) AS s(subject)
            ORDER BY subject
            ON CONFLICT (subject) DO UPDATE SET last_at = a.last_at
            RETURNING subject, tries
            """;

    private static final String COUNT =
            """
            UPDATE sign_in_attempt
            SET tries = ARRAY(SELECT t FROM unnest(tries) AS t WHERE t > :oldest) || :now::timestamptz,
                last_at = :now,
                came_from = CASE WHEN subject = :account THEN :address END
            WHERE subject IN (:account, :address)
            """;

    /** The address is given its try back. */
    private static final String SUCCEEDED =
            """
            WITH known AS (
                DELETE FROM sign_in_attempt WHERE subject = :account RETURNING came_from, last_at
            )
            UPDATE sign_in_attempt a SET tries = array_remove(a.tries, known.last_at)
            FROM known WHERE a.subject = known.came_from
            """;

    private final DatabaseClient client;
    private final UnitOfWork unitOfWork;

    R2dbcSignInAttempts(DatabaseClient client, UnitOfWork unitOfWork) {
        this.client = client;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Duration> admit(String account, String address, Instant now) {
        Subjects subjects = new Subjects(ofAccount(account), Hash.of("address:" + address));
        return lock(subjects, now)
                .map(tries -> subjects.longestWait(tries, now))
                .flatMap(wait -> wait.isZero() ? count(subjects, now) : Mono.just(wait))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Map<String, List<Instant>>> lock(Subjects subjects, Instant now) {
        return client.sql(LOCK)
                .bind("now", now)
                .bind("account", subjects.account())
                .bind("address", subjects.address())
                .map(row -> Map.entry(required(row, "subject", String.class), tries(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static List<Instant> tries(Readable row) {
        return Arrays.asList(required(row, "tries", Instant[].class));
    }

    private Mono<Duration> count(Subjects subjects, Instant now) {
        return client.sql(COUNT)
                .bind("now", now)
                .bind("oldest", now.minus(SignInThrottle.OF_ACCOUNT.window()))
                .bind("account", subjects.account())
                .bind("address", subjects.address())
                .then()
                .thenReturn(Duration.ZERO);
    }

    @Override
    public Mono<Void> succeeded(String account) {
        return client.sql(SUCCEEDED).bind("account", ofAccount(account)).then();
    }

    private static String ofAccount(String account) {
        return Hash.of("account:" + account);
    }

    private record Subjects(String account, String address) {
        Duration longestWait(Map<String, List<Instant>> tries, Instant now) {
            Duration ofAccount =
                    SignInThrottle.OF_ACCOUNT.wait(tries.getOrDefault(account, List.of()), now);
            Duration ofAddress =
                    SignInThrottle.OF_ADDRESS.wait(tries.getOrDefault(address, List.of()), now);
            return ofAccount.compareTo(ofAddress) > 0 ? ofAccount : ofAddress;
        }
    }
}
