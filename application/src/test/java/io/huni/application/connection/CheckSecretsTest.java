package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.CheckSecrets.Finding;
import io.huni.application.shared.PlainSecrets;
import io.huni.domain.connection.Connection;

import org.junit.jupiter.api.Test;

class CheckSecretsTest {
    private final ConnectionHouse house = new ConnectionHouse();
    private final PlainSecrets secrets = new PlainSecrets();
    private final CheckSecrets checkSecrets = house.useCases.checkSecrets(secrets);

    @Test
    void isWellWhileEveryTokenOpens() {
        house.connect(aConnection());

        assertThat(checkSecrets.check().block()).isEqualTo(new Finding(true, 0));
        assertThat(checkSecrets.check().block().isWell()).isTrue();
    }

    @Test
    void isUnwellWhileATokenStaysShut() {
        Connection connection = house.connect(aConnection());

        house.connections.shut(connection.id());

        assertThat(checkSecrets.check().block()).isEqualTo(new Finding(true, 1));
        assertThat(checkSecrets.check().block().isWell()).isFalse();
    }

    @Test
    void isUnwellWhileTheKeyIsGone() {
        secrets.loseKey();

        assertThat(checkSecrets.check().block()).isEqualTo(new Finding(false, 0));
        assertThat(checkSecrets.check().block().isWell()).isFalse();
    }
}
