package io.huni.application.connection;

import io.huni.application.connection.port.ConnectionReads;
import io.huni.application.connection.port.Forms;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.Require;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

final class ConnectionQueriesService implements ConnectionQueries {
    private static final int MOST_DAYS = 90;

    private final ConnectionReads reads;
    private final Forms forms;
    private final ScopedConnections scoped;
    private final Webhook webhook;
    private final Clock clock;

    ConnectionQueriesService(
            ConnectionReads reads,
            Forms forms,
            ScopedConnections scoped,
            Webhook webhook,
            Clock clock) {
        this.reads = reads;
        this.forms = forms;
        this.scoped = scoped;
        this.webhook = webhook;
        this.clock = clock;
    }

    @Override
    public Mono<List<ConnectionView>> all(Actor actor) {
        return ScopedConnections.permitted(actor, Right.CONNECTION_READ)
                .then(Mono.defer(scoped::zone))
                .flatMap(zone -> reads.all(actor.visibility(Module.CONNECTION), zone));
    }

    @Override
    public Mono<ConnectionView> get(Actor actor, ConnectionId connection) {
        return ScopedConnections.permitted(actor, Right.CONNECTION_READ)
                .then(Mono.defer(() -> scoped.view(actor, connection)));
    }

    @Override
    public Mono<Runs> runs(Actor actor, ConnectionId connection, PageRequest page) {
        return get(actor, connection).flatMap(found -> reads.runs(connection, page));
    }

    @Override
    public Mono<List<BalanceDay>> balance(Actor actor, ConnectionId connection, int days) {
        return get(actor, connection)
                .then(Mono.defer(scoped::zone))
                .flatMap(zone -> reads.balance(connection, from(zone, days)));
    }

    private LocalDate from(ZoneId zone, int days) {
        return LocalDate.ofInstant(clock.instant(), zone)
                .minusDays(Require.between("days", days, 1, MOST_DAYS) - 1L);
    }

    @Override
    public Mono<List<FormView>> forms(Actor actor, ConnectionId connection) {
        return get(actor, connection)
                .flatMap(found -> forms.of(connection))
                .map(known -> known.stream().map(FormViews::of).toList());
    }

    @Override
    public Mono<Webhook> webhook(Actor actor) {
        return ScopedConnections.permitted(actor, Right.CONNECTION_MANAGE).thenReturn(webhook);
    }
}
