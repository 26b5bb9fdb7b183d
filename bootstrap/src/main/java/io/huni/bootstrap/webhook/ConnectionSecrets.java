package io.huni.bootstrap.webhook;

import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Connections.AppSecrets;
import io.huni.domain.connection.Secret;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;

/**
 * The app secrets that connections have brought along. Kept in memory, because a webhook must not
 * wait for a look-up; a new connection's secret is known within seconds.
 */
@Component
class ConnectionSecrets implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionSecrets.class);
    private static final Duration REFRESH = Duration.ofSeconds(5);

    private final Connections connections;
    private volatile @Nullable Known known;
    private volatile @Nullable Disposable refreshing;

    ConnectionSecrets(Connections connections) {
        this.connections = connections;
    }

    List<String> plain() {
        Known found = known;
        return found == null ? List.of() : found.plain();
    }

    /** Whether they were read once since the start. */
    boolean areRead() {
        return known != null;
    }

    @Override
    public void start() {
        refreshing =
                Flux.interval(Duration.ZERO, REFRESH)
                        .onBackpressureDrop()
                        .concatMap(tick -> refresh(), 1)
                        .subscribe();
    }

    @Override
    public void stop() {
        Disposable running = refreshing;
        if (running != null) {
            running.dispose();
        }
        refreshing = null;
    }

    @Override
    public boolean isRunning() {
        return refreshing != null;
    }

    /** Keeps what is known when the database does not answer. */
    Mono<Void> refresh() {
        return connections
                .appSecrets()
                .doOnNext(this::know)
                .doOnError(
                        failure -> LOG.debug("App secrets not refreshed: {}", failure.toString()))
                .onErrorComplete()
                .then();
    }

    private void know(AppSecrets found) {
        Known before = known;
        long shutBefore = before == null ? 0 : before.shut();
        if (found.shut() > shutBefore) {
            LOG.warn(
                    "The key at hand does not open the app secrets of {} connections; deliveries"
                            + " signed with them are refused",
                    found.shut());
        }
        List<String> plain = found.open().stream().map(Secret::plain).distinct().toList();
        known = new Known(plain, found.shut());
    }

    private record Known(List<String> plain, long shut) {}
}
