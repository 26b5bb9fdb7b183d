package io.huni.adapter.persistence.shared;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;

import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Begins each transaction with the whole organisation in scope for row-level security. A
 * transaction is a command, and its use case has already asked what the actor may do; a read
 * outside a transaction names its own scope or sees nothing.
 */
final class ScopedTransactions extends R2dbcTransactionManager {
    private static final String ALL = "SET LOCAL huni.scope = 'all'";

    ScopedTransactions(ConnectionFactory connections) {
        super(connections);
    }

    @Override
    protected Mono<Void> prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) {
        return super.prepareTransactionalConnection(connection, definition)
                .then(Mono.defer(() -> openScope(connection)));
    }

    private static Mono<Void> openScope(Connection connection) {
        return Flux.from(connection.createStatement(ALL).execute())
                .flatMap(result -> result.getRowsUpdated())
                .then();
    }
}
