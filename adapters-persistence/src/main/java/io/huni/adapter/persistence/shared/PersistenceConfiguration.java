package io.huni.adapter.persistence.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import io.huni.application.idempotency.IdempotencyKeys;
import io.huni.application.shared.Ids;
import io.huni.application.shared.Secrets;
import io.huni.application.shared.UnitOfWork;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;

import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;

/**
 * The database as beans; needs {@link DatabaseSettings} and {@link SecretsSettings}. Connections
 * are handed out only after the migrations have run.
 */
@Configuration(proxyBeanMethods = false)
public class PersistenceConfiguration {
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("huni-jobs");
        config.setJdbcUrl(settings.jdbcUrl());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.jobConnections());
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Bean(initMethod = "migrate")
    Flyway flyway(HikariDataSource dataSource) {
        return Migrations.of(dataSource);
    }

    @Bean(initMethod = "warn")
    RoleCheck roleCheck(HikariDataSource dataSource, Flyway migrated) {
        return new RoleCheck(dataSource);
    }

    @Bean(destroyMethod = "dispose")
    ConnectionPool connectionFactory(DatabaseSettings settings, Flyway migrated) {
        return PostgresConnections.pooled(settings);
    }

    @Bean
    DatabaseClient databaseClient(ConnectionFactory connections) {
        return DatabaseClient.create(connections);
    }

    @Bean
    ReactiveTransactionManager reactiveTransactionManager(ConnectionFactory connections) {
        return new ScopedTransactions(connections);
    }

    /** Starts and stops with the program. */
    @Bean
    Wakeups wakeups(DatabaseSettings settings, Flyway migrated) {
        return new Wakeups(settings);
    }

    @Bean
    Snapshots snapshots(DatabaseSettings settings, Flyway migrated) {
        return new Snapshots(settings, Snapshots.Limits.standard());
    }

    @Bean
    UnitOfWork unitOfWork(ReactiveTransactionManager transactions) {
        return new R2dbcUnitOfWork(transactions);
    }

    @Bean
    IdempotencyKeys idempotencyKeys(DatabaseClient client) {
        return new R2dbcIdempotencyKeys(client);
    }

    @Bean
    Secrets secrets(SecretsSettings settings) {
        return TinkSecrets.of(settings);
    }

    @Bean
    Ids ids() {
        return UuidCreator::getTimeOrderedEpochPlus1;
    }
}
