package io.huni.application.connection;

import io.huni.application.connection.port.LeadForms.FormSummary;
import io.huni.domain.connection.Credentials;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * In-port: which pages and forms a token opens, before anything is saved. Needs {@code
 * connection:manage}.
 */
public interface DiscoverPages {
    Mono<List<Page>> discover(Actor actor, Credentials credentials);

    record Page(MetaId id, String name, List<FormSummary> forms) {}
}
