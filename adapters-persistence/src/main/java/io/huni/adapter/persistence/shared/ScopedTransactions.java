package io.huni.adapter.persistence.shared;

import io.huni.application.shared.Origin;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;

import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Begins each transaction with the whole organisation in scope for row-level security. A
 * transaction is a command, and its use case has already asked what the actor may do; a read
 * outside a transaction names its own scope or sees nothing. From where the command came is told to
 * the audit trail.
 */
final class ScopedTransactions extends R2dbcTransactionManager {
    private static final String ALL = "SET LOCAL huni.scope = 'all'";
    private static final String ALL_FROM =
            "SELECT set_config('huni.scope', 'all', true), set_config('huni.origin', $1, true)";

    ScopedTransactions(ConnectionFactory connections) {
        super(connections);
    }

    @Override
    protected Mono<Void> prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) {
        return super.prepareTransactionalConnection(connection, definition)
                .then(
                        Mono.deferContextual(
                                context ->
                                        Origin.of(context)
                                                .map(origin -> openScope(connection, origin))
                                                .orElseGet(() -> openScope(connection))));
    }

    /** With the origin for the audit trail, in the same round trip. */
    private static Mono<Void> openScope(Connection connection, Origin origin) {
        return Flux.from(
                        connection
                                .createStatement(ALL_FROM)
                                .bind(0, DatabaseJson.write(origin))
                                .execute())
                .flatMap(result -> result.getRowsUpdated())
                .then();
    }

    private static Mono<Void> openScope(Connection connection) {
        return Flux.from(connection.createStatement(ALL).execute())
                .flatMap(result -> result.getRowsUpdated())
                .then();
    }
}
