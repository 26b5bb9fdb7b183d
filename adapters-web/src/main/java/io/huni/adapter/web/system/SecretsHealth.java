package io.huni.adapter.web.system;

import io.huni.application.connection.CheckSecrets;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** The part {@code secrets} of {@code /actuator/health}: down when a kept token cannot be used. */
@Component("secretsHealthIndicator")
final class SecretsHealth extends AbstractReactiveHealthIndicator {
    private final CheckSecrets checkSecrets;

    SecretsHealth(CheckSecrets checkSecrets) {
        super("The secrets cannot be checked");
        this.checkSecrets = checkSecrets;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return checkSecrets
                .check()
                .map(finding -> (finding.isWell() ? builder.up() : builder.down()).build());
    }
}
