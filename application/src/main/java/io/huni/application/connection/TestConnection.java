package io.huni.application.connection;

import io.huni.domain.connection.FaultKey;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In-port: asks Meta line by line whether the connection works. A line that fails never hides the
 * next one. Needs {@code connection:manage}.
 */
public interface TestConnection {
    Mono<Report> test(Actor actor, ConnectionId connection);

    record Report(Instant at, List<Check> checks) {}

    /**
     * Title and detail live in the translations under {@code check.<line>.<outcome>}; remedy of a
     * failure under its fault.
     *
     * @param subject what the line is about, for example a form's name
     */
    record Check(
            Line line,
            Optional<String> subject,
            Outcome outcome,
            Map<String, String> parameters,
            Optional<FaultKey> fault,
            Optional<String> formId) {}

    enum Line {
        TOKEN,
        PERMISSIONS,
        PAGE,
        FORM,
        WEBHOOK,
        MAPPING
    }

    enum Outcome {
        PASS,
        WARN,
        FAIL
    }
}
