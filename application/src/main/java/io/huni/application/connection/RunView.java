package io.huni.application.connection;

import io.huni.domain.connection.Fault;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.shared.ConnectionId;

import java.time.Instant;
import java.util.Optional;

/**
 * One run of a sync.
 *
 * @param expected how many leads Meta says there are, when it was asked
 * @param failed leads that could not be caught
 * @param calls requests to Meta so far
 * @param error what keeps a run from going on, or has ended it
 */
public record RunView(
        RunId id,
        ConnectionId connection,
        RunKind kind,
        RunState state,
        Optional<Integer> expected,
        int fetched,
        int created,
        int duplicate,
        int failed,
        int calls,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Fault> error) {
    /** A run that has done nothing yet. */
    static RunView fresh(
            RunId id, ConnectionId connection, RunKind kind, RunState state, Instant now) {
        return new RunView(
                id,
                connection,
                kind,
                state,
                Optional.empty(),
                0,
                0,
                0,
                0,
                0,
                now,
                Optional.empty(),
                Optional.empty());
    }

    RunView atWork() {
        return in(RunState.RUNNING, Optional.empty(), Optional.empty());
    }

    RunView expecting(int leads) {
        return new RunView(
                id,
                connection,
                kind,
                state,
                Optional.of(leads),
                fetched,
                created,
                duplicate,
                failed,
                calls,
                startedAt,
                finishedAt,
                error);
    }

    RunView counted(Tally tally) {
        return new RunView(
                id,
                connection,
                kind,
                state,
                expected,
                fetched + tally.fetched(),
                created + tally.created(),
                duplicate + tally.duplicate(),
                failed + tally.failed(),
                calls + tally.calls(),
                startedAt,
                finishedAt,
                error);
    }

    /** Broken off, to be taken up again. */
    RunView heldUp(Optional<Fault> because) {
        return in(RunState.RUNNING, Optional.empty(), because);
    }

    RunView ended(RunState how, Instant at, Optional<Fault> because) {
        return in(how, Optional.of(at), because);
    }

    private RunView in(RunState newState, Optional<Instant> end, Optional<Fault> because) {
        return new RunView(
                id,
                connection,
                kind,
                newState,
                expected,
                fetched,
                created,
                duplicate,
                failed,
                calls,
                startedAt,
                end,
                because);
    }
}
