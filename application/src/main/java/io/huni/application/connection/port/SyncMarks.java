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
     * @param failedTurns how many turns in a row got no page at that cursor
     */
    record OpenPass(
            RunId run, Instant since, Instant until, Optional<String> after, int failedTurns) {
        private static final int ENOUGH = 3;

        public static OpenPass fresh(RunId run, Instant since, Instant until) {
            return new OpenPass(run, since, until, Optional.empty(), 0);
        }

        /** The same at the cursor behind a page that was read. */
        public OpenPass behind(Optional<String> next) {
            return new OpenPass(run, since, until, next, 0);
        }

        public OpenPass takenUpBy(RunId other) {
            return new OpenPass(other, since, until, after, failedTurns);
        }

        public OpenPass failedOnceMore() {
            return new OpenPass(run, since, until, after, failedTurns + 1);
        }

        /** False when the cursor itself may be what Meta does not answer. */
        public boolean isWorthAnotherTurn() {
            return failedTurns < ENOUGH;
        }
    }
}
