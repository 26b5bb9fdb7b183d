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
 * @param calls requests to Meta so far
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
        Optional<Fault> error) {}
