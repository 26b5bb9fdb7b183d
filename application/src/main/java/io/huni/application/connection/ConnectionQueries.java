package io.huni.application.connection;

import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/**
 * In-port: reads connections. Needs {@code connection:read}; single reads refuse with {@code
 * shared.not-found}.
 */
public interface ConnectionQueries {
    /** Troubled ones first, then by name. */
    Mono<List<ConnectionView>> all(Actor actor);

    Mono<ConnectionView> get(Actor actor, ConnectionId connection);

    /** The newest first. */
    Mono<Runs> runs(Actor actor, ConnectionId connection, PageRequest page);

    /** The last {@code days} days in the organisation's zone, newest first, a row for each form. */
    Mono<List<BalanceDay>> balance(Actor actor, ConnectionId connection, int days);

    Mono<List<FormView>> forms(Actor actor, ConnectionId connection);

    /** A page of runs. */
    record Runs(List<RunView> items, Optional<String> nextCursor) {}

    /** Where Meta shall post to, and the word it must know. */
    record Webhook(String callbackUrl, String verifyToken) {}

    Mono<Webhook> webhook(Actor actor);

    /** A form of the connection's page with what its questions mean. */
    record FormView(
            MetaId id,
            String name,
            String status,
            Optional<String> locale,
            long leadCount,
            List<QuestionView> questions) {}

    /**
     * @param suggested nobody has confirmed the target yet
     */
    record QuestionView(String key, String label, String type, String target, boolean suggested) {}
}
