package io.huni.application.connection.port;

import io.huni.application.connection.BalanceDay;
import io.huni.application.connection.ConnectionQueries.Runs;
import io.huni.application.connection.ConnectionView;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Out-port: connections as screens show them. */
public interface ConnectionReads {
    /** Troubled ones first, then by name in Turkish order. The zone decides what today is. */
    Mono<List<ConnectionView>> all(Visibility visibility, ZoneId zone);

    Mono<ConnectionView> find(Visibility visibility, ConnectionId connection, ZoneId zone);

    /** The newest first; refuses with {@code shared.cursor-malformed}. */
    Mono<Runs> runs(ConnectionId connection, PageRequest page);

    /** Days from {@code from} on, newest first. */
    Mono<List<BalanceDay>> balance(ConnectionId connection, LocalDate from);
}
