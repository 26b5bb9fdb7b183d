package io.huni.application.connection;

import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.MetaAccess;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.util.Optional;

final class SubscribePageService implements SubscribePage {
    private final ScopedConnections scoped;
    private final MetaAccess access;
    private final ConnectionHealth health;

    SubscribePageService(ScopedConnections scoped, MetaAccess access, ConnectionHealth health) {
        this.scoped = scoped;
        this.access = access;
        this.health = health;
    }

    @Override
    public Mono<Void> subscribe(Actor actor, ConnectionId connection) {
        return scoped.opened(actor, Right.CONNECTION_MANAGE, connection)
                .flatMap(found -> install(found).then(Mono.defer(() -> clear(connection))));
    }

    private Mono<Void> install(Opened found) {
        return access.subscribe(found.credentials(), found.connection().page())
                .onErrorMap(GraphFailure.class, MetaRefusal::of);
    }

    private Mono<Void> clear(ConnectionId connection) {
        return health.change(
                connection,
                before ->
                        before.withProblem(
                                ConnectionHealth.after(
                                        before.problem(),
                                        Optional.empty(),
                                        FaultKey.PAGE_NOT_SUBSCRIBED)));
    }
}
