package io.huni.application.connection.port;

import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.Secret;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Out-port: connections and their sealed credentials. */
public interface Connections {
    /** Refuses with {@code connection.page-taken}. */
    Mono<Void> add(Connection connection, Credentials credentials);

    /**
     * Saves under the next version when the record still has the connection's; else refuses with
     * {@code shared.stale}, or {@code connection.page-taken}. Empty credentials stay as they are.
     */
    Mono<Void> save(Connection connection, Optional<Credentials> credentials);

    /** Forgets the secrets; the page is free for another connection, leads keep naming this one. */
    Mono<Void> delete(ConnectionId connection);

    /** The connection with its opened credentials. */
    Mono<Opened> find(ConnectionId connection);

    Mono<Opened> findByPage(MetaId page);

    /** Every active connection. */
    Flux<ConnectionId> active();

    /** How many keep a token or an app secret that the key at hand does not open. */
    Mono<Long> shut();

    /** The app secrets of all that are not deleted: also who is switched off gets deliveries. */
    Mono<AppSecrets> appSecrets();

    /** Notes how the last dealings with Meta went; empty fields clear what was there. */
    Mono<Void> note(ConnectionId connection, Health health);

    /** A connection with what opens Meta for it, and how the last dealings went. */
    record Opened(Connection connection, Credentials credentials, Health health) {}

    /**
     * @param shut how many more there are that the key at hand does not open
     */
    record AppSecrets(List<Secret> open, long shut) {
        /** One for each, empty where it does not open. */
        public static AppSecrets of(List<Optional<Secret>> found) {
            List<Secret> open = found.stream().flatMap(Optional::stream).toList();
            return new AppSecrets(open, found.size() - (long) open.size());
        }
    }

    /** How the dealings with Meta stand. */
    record Health(
            Optional<Fault> problem,
            Optional<String> pageName,
            Optional<Instant> tokenExpiresAt,
            boolean tokenNeverExpires,
            Optional<Integer> usagePercent,
            Optional<Instant> pausedUntil) {
        /** The same with another problem, or none. */
        public Health withProblem(Optional<Fault> now) {
            return new Health(
                    now, pageName, tokenExpiresAt, tokenNeverExpires, usagePercent, pausedUntil);
        }

        /** The same with another usage; {@code until} is when calls may go on. */
        public Health withUsage(Optional<Integer> percent, Optional<Instant> until) {
            return new Health(problem, pageName, tokenExpiresAt, tokenNeverExpires, percent, until);
        }

        /** The same with what the token's inspection told. */
        public Health withToken(Optional<Instant> expiresAt, boolean neverExpires) {
            return new Health(
                    problem, pageName, expiresAt, neverExpires, usagePercent, pausedUntil);
        }

        public Health withPageName(String name) {
            return new Health(
                    problem,
                    Optional.of(name),
                    tokenExpiresAt,
                    tokenNeverExpires,
                    usagePercent,
                    pausedUntil);
        }

        /** Nothing was heard of Meta yet. */
        public static Health unknown() {
            return new Health(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
