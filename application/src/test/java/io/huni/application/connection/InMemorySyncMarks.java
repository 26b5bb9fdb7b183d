package io.huni.application.connection;

import io.huni.application.connection.port.SyncMarks;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The marks of tests. */
public final class InMemorySyncMarks implements SyncMarks {
    private final Map<Place, Mark> marks = new ConcurrentHashMap<>();

    private record Place(ConnectionId connection, MetaId form) {}

    @Override
    public Mono<Mark> find(ConnectionId connection, MetaId form) {
        return Mono.fromSupplier(() -> marks.get(new Place(connection, form)));
    }

    @Override
    public Mono<Void> save(ConnectionId connection, MetaId form, Mark mark) {
        return Mono.fromRunnable(() -> marks.put(new Place(connection, form), mark));
    }
}
