package io.huni.application.connection.port;

import io.huni.domain.connection.RunId;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Optional;

/**
 * Out-port: how far each form has been read. Saved in the transaction that captures a page, so that
 * a crash repeats at most that page.
 */
public interface SyncMarks {
    Mono<Mark> find(ConnectionId connection, MetaId form);

    Mono<Void> save(ConnectionId connection, MetaId form, Mark mark);

    /**
     * @param syncedUntil everything submitted before is held
     * @param open a pass that was begun and not ended
     */
    record Mark(Optional<Instant> syncedUntil, Optional<OpenPass> open) {
        public static Mark none() {
            return new Mark(Optional.empty(), Optional.empty());
        }
    }

    /**
     * @param since the pass reads leads submitted after this
     * @param until becomes {@code syncedUntil} when the pass ends
     * @param after Meta's cursor behind the last page that was captured
     */
    record OpenPass(RunId run, Instant since, Instant until, Optional<String> after) {}
}
