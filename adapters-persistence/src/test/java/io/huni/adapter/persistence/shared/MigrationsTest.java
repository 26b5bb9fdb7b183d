package io.huni.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Set;

/** The schema that an empty database gets, and the walls that it must have. */
class MigrationsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    /** Rows of these belong to somebody and are read under a scope. */
    private static final Set<String> WALLED =
            Set.of(
                    "audit_entry",
                    "connection",
                    "followup",
                    "interaction",
                    "lead",
                    "lead_count",
                    "lead_count_change",
                    "lead_figure",
                    "interaction_figure",
                    "interaction_change",
                    "import_file",
                    "import_row",
                    "import_key",
                    "lead_before",
                    "lead_chance",
                    "lead_correction",
                    "lead_undo",
                    "notification",
                    "notification_item",
                    "offer",
                    "offer_ask",
                    "webhook",
                    "webhook_attempt",
                    "webhook_message");

    @Test
    void anEmptyDatabaseIsBroughtToTheNewestVersion() {
        Flyway flyway = emptied();

        int made = flyway.migrate().migrationsExecuted;

        assertThat(made).isEqualTo(flyway.info().all().length).isGreaterThan(8);
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void aSecondStartMigratesNothing() {
        Flyway flyway = emptied();
        flyway.migrate();

        assertThat(Migrations.of(POSTGRES.dataSource()).migrate().migrationsExecuted).isZero();
    }

    @Test
    void aDatabaseOfALaterReleaseIsRecognisedAndLeftAlone() {
        Flyway flyway = emptied();
        flyway.migrate();
        POSTGRES.run(
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type,"
                        + " script, installed_by, execution_time, success) VALUES (900, '900',"
                        + " 'later', 'SQL', 'V900__later.sql', 'huni', 1, true)");

        assertThat(flyway.info().current().getVersion().getVersion()).isEqualTo("900");
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void theWalledTablesBindTheirOwnerToo() {
        assertThat(
                        names(
                                "SELECT relname FROM pg_class WHERE relrowsecurity"
                                        + " AND relforcerowsecurity AND relkind = 'r'"))
                .containsExactlyInAnyOrderElementsOf(WALLED);
        assertThat(names("SELECT DISTINCT tablename::text FROM pg_policies"))
                .containsExactlyInAnyOrderElementsOf(WALLED);
    }

    @Test
    void everyForeignKeyIsServedByAnIndexOrNamedHere() {
        assertThat(
                        names(
                                """
                                SELECT c.conrelid::regclass || '.' || a.attname
                                FROM pg_constraint c
                                JOIN pg_attribute a
                                    ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                                WHERE c.contype = 'f' AND cardinality(c.conkey) = 1
                                    AND NOT EXISTS (
                                        SELECT FROM pg_index i
                                        WHERE i.indrelid = c.conrelid
                                            AND i.indkey[0] = c.conkey[1])
                                """))
                .containsExactlyInAnyOrder(
                        "interaction.user_id",
                        "invitation.distributor_id",
                        "invitation.team_id",
                        "invitation.invited_by");
    }

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(
                        names(
                                """
                                SELECT relname FROM pg_class
                                WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
                                    AND NOT EXISTS (
                                        SELECT FROM pg_index
                                        WHERE indrelid = pg_class.oid AND indisprimary)
                                """))
                .isEmpty();
    }

    private static Flyway emptied() {
        POSTGRES.run("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        return Migrations.of(POSTGRES.dataSource());
    }

    private static List<String> names(String sql) {
        return POSTGRES.client()
                .sql(sql)
                .map(row -> String.valueOf(row.get(0, String.class)))
                .all()
                .collectList()
                .block();
    }
}
