package io.huni.application.connection;

import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.LeadForms.FormSummary;
import io.huni.application.connection.port.MetaAccess;
import io.huni.domain.connection.ConnectionErrorKey;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;

final class SendTestLeadService implements SendTestLead {
    private static final String ACTIVE = "ACTIVE";

    private final ScopedConnections scoped;
    private final LeadForms leadForms;
    private final MetaAccess access;

    SendTestLeadService(ScopedConnections scoped, LeadForms leadForms, MetaAccess access) {
        this.scoped = scoped;
        this.leadForms = leadForms;
        this.access = access;
    }

    @Override
    public Mono<String> send(Actor actor, ConnectionId connection, Optional<MetaId> form) {
        return scoped.opened(actor, Right.CONNECTION_MANAGE, connection)
                .flatMap(found -> send(found, form))
                .onErrorMap(GraphFailure.class, MetaRefusal::of);
    }

    private Mono<String> send(Opened found, Optional<MetaId> form) {
        return Mono.justOrEmpty(form)
                .filter(found.connection()::reads)
                .switchIfEmpty(form.isPresent() ? unknown(form.get().value()) : first(found))
                .flatMap(chosen -> access.sendTestLead(found.credentials(), chosen));
    }

    private Mono<MetaId> first(Opened found) {
        return leadForms
                .formsOf(found.credentials(), found.connection().page())
                .filter(form -> ACTIVE.equals(form.status()))
                .map(FormSummary::id)
                .filter(found.connection()::reads)
                .next()
                .switchIfEmpty(unknown(""));
    }

    private static Mono<MetaId> unknown(String form) {
        return Mono.error(
                () -> new Refused(ConnectionErrorKey.FORM_UNKNOWN, Map.of("formId", form)));
    }
}
