package io.huni.adapter.meta.graph;

import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.Secret;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps calls back, for each token: while Meta refuses them, because each call meanwhile makes the
 * refusal longer, and more and more rarely while Meta does not answer at all.
 */
final class GraphPace {
    private static final int PATIENCE = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Map<Secret, Standing> tokens = new ConcurrentHashMap<>();
    private final Clock clock;

    GraphPace(Clock clock) {
        this.clock = clock;
    }

    /** Throws what the last call would have met again. */
    void admit(Secret token) {
        Standing standing = tokens.get(token);
        if (standing != null && standing.until().isAfter(clock.instant())) {
            throw standing.refusal(Duration.between(clock.instant(), standing.until()));
        }
    }

    void succeeded(Secret token, Optional<Duration> blocked) {
        if (blocked.isPresent()) {
            put(token, new Standing(0, Reaction.WAIT, FaultKey.THROTTLED, in(blocked.get())));
        } else {
            tokens.remove(token);
        }
    }

    void failed(Secret token, GraphFailure failure) {
        switch (failure.reaction()) {
            case WAIT ->
                    put(
                            token,
                            new Standing(
                                    0,
                                    Reaction.WAIT,
                                    failure.fault(),
                                    in(failure.waitAtLeast().orElse(LONGEST_PAUSE))));
            case RETRY -> put(token, unanswered(token, failure));
            case ASK_FOR_LESS, STOP, GIVE_UP -> tokens.remove(token);
        }
    }

    private Standing unanswered(Secret token, GraphFailure failure) {
        Standing before = tokens.get(token);
        int failures = before == null ? 1 : before.failures() + 1;
        Duration pause =
                failures < PATIENCE
                        ? Duration.ZERO
                        : Duration.ofSeconds(1L << Math.min(failures - PATIENCE, 10));
        return new Standing(
                failures,
                Reaction.RETRY,
                failure.fault(),
                in(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }

    private Instant in(Duration pause) {
        return clock.instant().plus(pause);
    }

    private void put(Secret token, Standing standing) {
        Instant forgotten = clock.instant().minus(Duration.ofHours(1));
        tokens.values().removeIf(old -> old.until().isBefore(forgotten));
        tokens.put(token, standing);
    }

    private record Standing(int failures, Reaction reaction, FaultKey fault, Instant until) {
        GraphFailure refusal(Duration left) {
            Map<String, String> minutes =
                    Map.of("minutes", Long.toString(Math.max(1, (left.toSeconds() + 59) / 60)));
            return new GraphFailure(
                    reaction,
                    fault,
                    reaction == Reaction.WAIT ? minutes : Map.of(),
                    Optional.of(left),
                    null);
        }
    }
}
