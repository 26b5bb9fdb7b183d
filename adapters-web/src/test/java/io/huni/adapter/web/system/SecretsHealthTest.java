package io.huni.adapter.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.CheckSecrets.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import reactor.core.publisher.Mono;

class SecretsHealthTest {
    @ParameterizedTest
    @CsvSource({"true,0,UP", "true,1,DOWN", "false,0,DOWN"})
    void isUpWhileTheKeyIsThereAndOpensEveryToken(boolean keyAtHand, long shut, String status) {
        Health health = health(Mono.just(new Finding(keyAtHand, shut)));

        assertThat(health.getStatus().getCode()).isEqualTo(status);
        assertThat(health.getDetails()).isEmpty();
    }

    @Test
    void isDownWhileItCannotBeChecked() {
        Health health = health(Mono.error(new IllegalStateException("database")));

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    }

    private static Health health(Mono<Finding> finding) {
        return new SecretsHealth(() -> finding).health().block();
    }
}
