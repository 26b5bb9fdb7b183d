package io.huni.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

class UnitOfWorkTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeAll
    static void table() {
        POSTGRES.run("CREATE TABLE note (text text)");
    }

    @Test
    void keepsNothingOfAWorkThatFails() {
        Mono<Void> work =
                POSTGRES.client()
                        .sql("INSERT INTO note VALUES ('lost')")
                        .then()
                        .then(Mono.error(new IllegalArgumentException("no")));

        assertThatThrownBy(() -> POSTGRES.unitOfWork().inTransaction(work).block())
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(one("SELECT count(*)::text FROM note WHERE text = 'lost'")).isEqualTo("0");
    }

    @Test
    void opensTheWholeScopeInsideAndNothingOutside() {
        Mono<String> scope =
                POSTGRES.client()
                        .sql("SELECT coalesce(current_setting('huni.scope', true), '') AS scope")
                        .map(row -> String.valueOf(row.get("scope")))
                        .one();

        assertThat(POSTGRES.unitOfWork().inTransaction(scope).block()).isEqualTo("all");
        assertThat(scope.block()).isEmpty();
    }

    @Test
    void connectsAsARoleThatRowLevelSecurityBinds() {
        assertThat(
                        one(
                                "SELECT (rolsuper OR rolbypassrls)::text FROM pg_roles"
                                        + " WHERE rolname = current_user"))
                .isEqualTo("false");
    }

    private static String one(String sql) {
        return POSTGRES.client().sql(sql).map(row -> row.get(0, String.class)).one().block();
    }
}
