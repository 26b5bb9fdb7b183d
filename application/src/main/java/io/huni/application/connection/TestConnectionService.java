package io.huni.application.connection;

import io.huni.application.connection.port.Connections.Health;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.MetaAccess.PageState;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

final class TestConnectionService implements TestConnection {
    private final ScopedConnections scoped;
    private final ExamineConnection examining;
    private final ConnectionWatch watch;
    private final ConnectionHealth health;
    private final ConnectionSettings settings;
    private final Clock clock;

    TestConnectionService(
            ScopedConnections scoped,
            ExamineConnection examining,
            ConnectionWatch watch,
            ConnectionHealth health,
            ConnectionSettings settings,
            Clock clock) {
        this.scoped = scoped;
        this.examining = examining;
        this.watch = watch;
        this.health = health;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<Report> test(Actor actor, ConnectionId connection) {
        return scoped.opened(actor, Right.CONNECTION_MANAGE, connection)
                .flatMap(
                        opened ->
                                examining
                                        .examine(opened)
                                        .flatMap(told -> note(opened, told).thenReturn(told))
                                        .map(told -> report(opened, told)));
    }

    private Report report(Opened opened, Examination told) {
        Instant now = clock.instant();
        return new Report(now, new ConnectionChecks(opened, now, settings.expiryNotice()).of(told));
    }

    private Mono<Void> note(Opened opened, Examination told) {
        return health.change(opened.connection().id(), before -> after(before, told));
    }

    private Health after(Health before, Examination told) {
        Health withToken =
                told.token()
                        .answer()
                        .filter(token -> token.valid())
                        .map(token -> watch.withToken(before, token))
                        .orElse(before);
        return told.page().answer().map(page -> withPage(withToken, page)).orElse(withToken);
    }

    private Health withPage(Health before, PageState page) {
        Optional<Fault> silent =
                page.subscribed()
                        ? Optional.empty()
                        : Optional.of(Fault.of(FaultKey.PAGE_NOT_SUBSCRIBED, clock.instant()));
        return before.withPageName(page.name())
                .withProblem(
                        ConnectionHealth.after(
                                before.problem(), silent, FaultKey.PAGE_NOT_SUBSCRIBED));
    }
}
