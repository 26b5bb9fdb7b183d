package io.huni.application.system;

import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** In-port: how the installation is. Needs {@code system:read}, a replay {@code system:manage}. */
public interface SystemQueries {
    Mono<SystemReport> report(Actor actor);

    /** {@code {"items":[…]}}: events that a reaction gave up on, newest first, at most 200. */
    Mono<Json> parkedEvents(Actor actor);

    /** Puts a parked event back to work. Refuses with {@code shared.not-found}. */
    Mono<Void> replay(Actor actor, UUID outboxRow);

    record SystemReport(
            String version,
            Instant startedAt,
            String node,
            boolean demo,
            List<Health> health,
            Map<String, Long> figures) {}

    /**
     * @param part what is judged, for example {@code database}
     * @param cause which texts tell it: those under {@code system.<part>.<cause>}; the state in
     *     small letters unless the state has a cause with words of its own
     */
    record Health(String part, State state, String cause, Map<String, Object> parameters) {
        public Health(String part, State state, Map<String, Object> parameters) {
            this(part, state, state.name().toLowerCase(Locale.ROOT), parameters);
        }
    }

    enum State {
        UP,
        DEGRADED,
        DOWN
    }
}
