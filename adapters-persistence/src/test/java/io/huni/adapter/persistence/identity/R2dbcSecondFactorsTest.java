package io.huni.adapter.persistence.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.identity.SecondFactorsContract;
import io.huni.application.identity.port.SecondFactors;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class R2dbcSecondFactorsTest extends SecondFactorsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @TempDir static Path folder;

    @AfterEach
    void empty() {
        POSTGRES.run("TRUNCATE app_user CASCADE");
    }

    @Override
    protected Users users() {
        return new R2dbcUsers(POSTGRES.client());
    }

    @Override
    protected SecondFactors factors() {
        return new R2dbcSecondFactors(POSTGRES.client(), SecretsFixture.in(folder));
    }

    @Test
    void theSecretIsNotReadableInTheDatabase() {
        User user = aUser().user();
        users().add(user, "hash").block();

        factors().begin(user.id(), "JBSWY3DPEHPK3PXP").block();

        String row =
                POSTGRES.client()
                        .sql("SELECT encode(secret, 'escape') FROM second_factor")
                        .map(found -> found.get(0, String.class))
                        .one()
                        .block();
        assertThat(row).isNotBlank().doesNotContain("JBSWY3DPEHPK3PXP");
    }
}
