package io.huni.application.audit;

import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;

import reactor.core.publisher.Mono;

import java.util.Optional;

final class AuditQueriesService implements AuditQueries {
    private final AuditBook book;

    AuditQueriesService(AuditBook book) {
        this.book = book;
    }

    @Override
    public Mono<Json> page(Actor actor, AuditFilter filter, PageRequest page) {
        return allowed(actor).then(Mono.defer(() -> book.page(filter, page)));
    }

    @Override
    public Mono<Verdict> verify(Actor actor, Optional<Seal> kept) {
        return allowed(actor).then(Mono.defer(() -> book.verify(kept)));
    }

    /** What everybody did is for those who see everything. */
    private static Mono<Void> allowed(Actor actor) {
        return Mono.fromRunnable(() -> actor.requireWhole(Right.AUDIT_READ));
    }
}
