package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.ConnectionErrorKey;
import io.huni.domain.connection.Credentials;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The connections of tests. */
public final class InMemoryConnections implements Connections {
    private final Map<ConnectionId, Kept> kept = new ConcurrentHashMap<>();
    private final Set<ConnectionId> shut = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    /** A connection with how it stands. */
    record Kept(Connection connection, Credentials credentials, Health health) {}

    @Override
    public Mono<Void> add(Connection connection, Credentials credentials) {
        return Mono.fromRunnable(
                () -> {
                    refuseTakenPage(connection);
                    kept.put(connection.id(), new Kept(connection, credentials, Health.unknown()));
                });
    }

    @Override
    public Mono<Void> save(Connection connection, Optional<Credentials> credentials) {
        return Mono.fromRunnable(() -> replace(connection, credentials));
    }

    private void replace(Connection connection, Optional<Credentials> credentials) {
        Kept before = kept.get(connection.id());
        if (before == null) {
            throw new Refused(SharedErrorKey.NOT_FOUND);
        }
        if (before.connection().version() != connection.version()) {
            throw new Refused(
                    SharedErrorKey.STALE, Map.of("version", before.connection().version()));
        }
        refuseTakenPage(connection);
        kept.put(
                connection.id(),
                new Kept(
                        nextVersion(connection),
                        credentials.orElse(before.credentials()),
                        before.health()));
    }

    private void refuseTakenPage(Connection connection) {
        boolean taken =
                all().anyMatch(
                                other ->
                                        other.connection().page().equals(connection.page())
                                                && !other.connection()
                                                        .id()
                                                        .equals(connection.id()));
        if (taken) {
            throw new Refused(ConnectionErrorKey.PAGE_TAKEN).at("/pageId");
        }
    }

    private static Connection nextVersion(Connection saved) {
        return new Connection(
                saved.id(),
                saved.distributor(),
                saved.name(),
                saved.page(),
                saved.forms(),
                saved.syncInterval(),
                saved.active(),
                saved.adAccount(),
                saved.version() + 1);
    }

    @Override
    public Mono<Void> delete(ConnectionId connection) {
        return Mono.fromRunnable(() -> kept.remove(connection));
    }

    @Override
    public Mono<Opened> find(ConnectionId connection) {
        return Mono.fromSupplier(() -> opened(kept.get(connection)));
    }

    @Override
    public Mono<Opened> findByPage(MetaId page) {
        return Mono.fromSupplier(
                () ->
                        all().filter(one -> one.connection().page().equals(page))
                                .findFirst()
                                .map(InMemoryConnections::opened)
                                .orElse(null));
    }

    @Override
    public Flux<ConnectionId> active() {
        return Flux.defer(
                () ->
                        Flux.fromIterable(
                                all().map(Kept::connection)
                                        .filter(Connection::active)
                                        .map(Connection::id)
                                        .toList()));
    }

    @Override
    public Mono<Long> shut() {
        return Mono.fromSupplier(() -> shut.stream().filter(kept::containsKey).count());
    }

    @Override
    public Mono<AppSecrets> appSecrets() {
        return Mono.fromSupplier(
                () -> {
                    if (away) {
                        throw new IllegalStateException("database away");
                    }
                    return openAndShut();
                });
    }

    private AppSecrets openAndShut() {
        return AppSecrets.of(
                all().filter(one -> one.credentials().appSecret().isPresent())
                        .map(one -> one.credentials().appSecret().filter(key -> !isShut(one)))
                        .toList());
    }

    /** As if the database did not answer when app secrets are asked for. */
    public void away(boolean now) {
        away = now;
    }

    private boolean isShut(Kept one) {
        return shut.contains(one.connection().id());
    }

    /** As if its secrets were sealed with a key that is lost. */
    public void shut(ConnectionId connection) {
        shut.add(connection);
    }

    @Override
    public Mono<Void> note(ConnectionId connection, Health health) {
        return Mono.fromRunnable(
                () ->
                        kept.computeIfPresent(
                                connection,
                                (id, before) ->
                                        new Kept(
                                                before.connection(),
                                                before.credentials(),
                                                health)));
    }

    /** What was noted last; nothing at first. */
    public Health health(ConnectionId connection) {
        return Optional.ofNullable(kept.get(connection)).map(Kept::health).orElse(Health.unknown());
    }

    Stream<Kept> all() {
        return kept.values().stream();
    }

    private static @Nullable Opened opened(@Nullable Kept found) {
        return found == null
                ? null
                : new Opened(found.connection(), found.credentials(), found.health());
    }
}
