package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.application.shared.Secrets;

import reactor.core.publisher.Mono;

final class CheckSecretsService implements CheckSecrets {
    private final Connections connections;
    private final Secrets secrets;

    CheckSecretsService(Connections connections, Secrets secrets) {
        this.connections = connections;
        this.secrets = secrets;
    }

    @Override
    public Mono<Finding> check() {
        return secrets.keyAtHand()
                .flatMap(atHand -> connections.shut().map(shut -> new Finding(atHand, shut)));
    }
}
