package io.huni.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/** Who spoke for a distributor under an earlier release and is of the house now. */
class PeopleOfTheHouseTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeAll
    static void anInstallationThatIsBroughtUpToDate() {
        POSTGRES.run("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        Flyway newest = Migrations.of(POSTGRES.dataSource());
        Flyway.configure()
                .configuration(newest.getConfiguration())
                .target(MigrationVersion.fromVersion("163"))
                .load()
                .migrate();
        POSTGRES.run(
                "INSERT INTO distributor (id, name, active, response_target_seconds)"
                        + " VALUES ('00000000-0000-0000-0000-00000000000d', 'Nova', true, 900)",
                role(1, "Klinik danışmanı", "DISTRIBUTOR"),
                role(2, "Bölge", "ALL"),
                role(3, "Ortak", "DISTRIBUTOR"),
                person("klinik", "DISTRIBUTOR", "NULL"),
                person("personel", "STAFF", "NULL"),
                person("danisman", "OWN_ROLE", id(1)),
                person("bolge", "OWN_ROLE", id(2)),
                person("ortak", "OWN_ROLE", id(3)));
        newest.migrate();
    }

    private static String id(int number) {
        return "'00000000-0000-0000-0000-00000000000%d'".formatted(number);
    }

    private static String role(int number, String name, String scope) {
        return "INSERT INTO own_role (id, name, scope, rights) VALUES (%s, '%s', '%s', '{}')"
                .formatted(id(number), name, scope);
    }

    private static String person(String name, String role, String ownRole) {
        return """
        INSERT INTO app_user (id, email, name, role, own_role_id, distributor_id, active, language,
            theme, password_hash)
        VALUES (gen_random_uuid(), '%1$s@huni.test', '%1$s', '%2$s', %3$s,
            '00000000-0000-0000-0000-00000000000d', true, 'TR', 'LIGHT', '')
        """
                .formatted(name, role, ownRole);
    }

    @Test
    void belongsToNoDistributorAnyMore() {
        assertThat(ofDistributors()).containsOnlyOnce("klinik", "danisman");
        assertThat(ofDistributors()).doesNotContain("personel", "bolge");
    }

    @Test
    void norDoTheHoldersOfARoleThatBecomesOneOfTheHouse() {
        assertThat(ofDistributors()).contains("ortak");

        POSTGRES.run("UPDATE own_role SET scope = 'TEAM' WHERE name = 'Ortak'");

        assertThat(ofDistributors()).doesNotContain("ortak").contains("danisman");
    }

    private static List<String> ofDistributors() {
        return POSTGRES.client()
                .sql("SELECT name FROM app_user WHERE distributor_id IS NOT NULL")
                .map(row -> row.get("name", String.class))
                .all()
                .collectList()
                .block();
    }
}
