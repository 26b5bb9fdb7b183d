package io.huni.adapter.persistence.shared;

import org.flywaydb.core.Flyway;

import javax.sql.DataSource;

/** Brings the schema to this version before anything else touches the database. */
final class Migrations {
    private static final int PATIENCE = 10;

    private Migrations() {}

    static Flyway of(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .connectRetries(PATIENCE)
                .connectRetriesInterval(5)
                .load();
    }
}
