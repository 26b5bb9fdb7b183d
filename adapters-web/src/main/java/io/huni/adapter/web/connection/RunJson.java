package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.FaultJson;
import io.huni.application.connection.RunView;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One run of a sync.
 *
 * @param remainingSeconds a guess from the pace so far, while it runs
 */
@Schema(name = "Run")
record RunJson(
        UUID id,
        UUID connectionId,
        RunKind kind,
        RunState state,
        Optional<Integer> expected,
        @Schema(example = "6") int fetched,
        @Schema(example = "2") int created,
        @Schema(example = "4") int duplicate,
        @Schema(example = "0") int failed,
        @Schema(example = "3") int calls,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Long> millis,
        Optional<FaultJson> error,
        Optional<Long> remainingSeconds) {

    static RunJson of(RunView run, Optional<FaultJson> error, Instant now) {
        return new RunJson(
                run.id().value(),
                run.connection().value(),
                run.kind(),
                run.state(),
                run.expected(),
                run.fetched(),
                run.created(),
                run.duplicate(),
                run.failed(),
                run.calls(),
                run.startedAt(),
                run.finishedAt(),
                run.finishedAt().map(end -> Duration.between(run.startedAt(), end).toMillis()),
                error,
                remaining(run, now));
    }

    private static Optional<Long> remaining(RunView run, Instant now) {
        if (run.state() != RunState.RUNNING || run.fetched() == 0) {
            return Optional.empty();
        }
        long elapsed = Math.max(1, Duration.between(run.startedAt(), now).toSeconds());
        return run.expected()
                .map(expected -> Math.max(0, expected - run.fetched()) * elapsed / run.fetched());
    }
}
