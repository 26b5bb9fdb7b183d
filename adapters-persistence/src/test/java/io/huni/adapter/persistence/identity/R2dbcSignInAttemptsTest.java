package io.huni.adapter.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.SignInAttemptsContract;
import io.huni.application.identity.port.SignInAttempts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;

final class R2dbcSignInAttemptsTest extends SignInAttemptsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @AfterEach
    void empty() {
        POSTGRES.run("TRUNCATE sign_in_attempt");
    }

    @Override
    protected SignInAttempts attempts() {
        return new R2dbcSignInAttempts(POSTGRES.client(), POSTGRES.unitOfWork());
    }

    @Test
    void keepsNeitherAccountNorAddressInPlainText() {
        attempts().admit("ayse@example.com", "192.0.2.77", Instant.EPOCH).block();

        String rows =
                POSTGRES.client()
                        .sql("SELECT string_agg(a::text, ';') FROM sign_in_attempt a")
                        .map(row -> row.get(0, String.class))
                        .one()
                        .block();

        assertThat(rows).isNotBlank().doesNotContain("ayse").doesNotContain("192.0.2.77");
    }
}
