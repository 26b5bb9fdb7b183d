package io.huni.adapter.persistence.connection;

import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.ConnectionReads;
import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.SyncMarks;
import io.huni.application.connection.port.SyncRuns;
import io.huni.application.shared.Secrets;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

import java.time.Clock;

/** The out-ports of connections. */
@Configuration(proxyBeanMethods = false)
public class ConnectionPersistence {
    @Bean
    Connections connections(DatabaseClient client, UnitOfWork unitOfWork, Secrets secrets) {
        return new R2dbcConnections(client, unitOfWork, new SealedCredentials(secrets));
    }

    @Bean
    ConnectionReads connectionReads(DatabaseClient client, Clock clock) {
        return new R2dbcConnectionReads(client, clock);
    }

    @Bean
    Forms forms(DatabaseClient client) {
        return new R2dbcForms(client);
    }

    @Bean
    SyncRuns syncRuns(DatabaseClient client) {
        return new R2dbcSyncRuns(client);
    }

    @Bean
    SyncMarks syncMarks(DatabaseClient client) {
        return new R2dbcSyncMarks(client);
    }

    @Bean
    Balances balances(DatabaseClient client) {
        return new R2dbcBalances(client);
    }
}
