package io.huni.application.connection;

import io.huni.application.connection.ConnectionQueries.FormView;
import io.huni.domain.identity.Actor;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.util.Map;

/**
 * In-port: what the questions of a form mean. Earlier leads of the form are read anew soon after,
 * by {@link ReadMappedForms}. Needs {@code connection:manage}.
 */
public interface MapForm {
    /** Refuses with {@code connection.form-unknown} or {@code lead.custom-field-unknown}. */
    Mono<FormView> map(
            Actor actor, ConnectionId connection, MetaId form, Map<String, QuestionTarget> targets);
}
