package io.huni.application.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.huni.application.identity.port.SecondFactors;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.SecondFactor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@link SecondFactors} must do. */
public abstract class SecondFactorsContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final User user = aUser().user();
    private final UserId id = user.id();

    protected abstract Users users();

    protected abstract SecondFactors factors();

    @BeforeEach
    void user() {
        users().add(user, "hash").block();
    }

    @Test
    void isNotOnBeforeItIsConfirmed() {
        assertThat(factors().find(id).block()).isNull();

        factors().begin(id, "SECRET").block();

        assertThat(factors().find(id).block())
                .isEqualTo(new SecondFactor(id, "SECRET", 0, Optional.empty()));
        assertThat(factors().on(List.of(id)).block()).isEmpty();
        assertThat(factors().spend(id, 7).block()).isFalse();
    }

    @Test
    void beginsAnewUntilItIsConfirmed() {
        factors().begin(id, "SECRET").block();
        factors().begin(id, "ANOTHER").block();

        assertThat(factors().find(id).block().secret()).isEqualTo("ANOTHER");
        on("h1");
        factors().begin(id, "THIRD").block();
        assertThat(factors().find(id).block())
                .isEqualTo(new SecondFactor(id, "ANOTHER", 100, Optional.of(NOW)));
    }

    @Test
    void isConfirmedOnce() {
        assertThat(factors().confirm(id, 100, NOW, Set.of("h1")).block()).isFalse();
        factors().begin(id, "SECRET").block();

        on("h1", "h2");

        assertThat(factors().confirm(id, 101, NOW, Set.of("h3")).block()).isFalse();
        assertThat(factors().recoveryCodesLeft(id).block()).isEqualTo(2);
        assertThat(factors().on(List.of(id, aUser().user().id())).block())
                .containsOnly(entry(id, NOW));
    }

    @Test
    void takesAStepOnceAndNoEarlierOne() {
        factors().begin(id, "SECRET").block();
        on("h1");

        assertThat(factors().spend(id, 100).block()).isFalse();
        assertThat(factors().spend(id, 102).block()).isTrue();
        assertThat(factors().spend(id, 102).block()).isFalse();
        assertThat(factors().spend(id, 101).block()).isFalse();
    }

    @Test
    void takesARecoveryCodeOnceAlsoOfManyAtOnce() {
        factors().begin(id, "SECRET").block();
        on("h1", "h2");

        List<Boolean> taken =
                Flux.range(0, 8)
                        .flatMap(n -> factors().spendRecoveryCode(id, "h1"), 8)
                        .collectList()
                        .block();

        assertThat(taken).containsOnlyOnce(true);
        assertThat(factors().recoveryCodesLeft(id).block()).isEqualTo(1);
        assertThat(factors().spendRecoveryCode(aUser().user().id(), "h2").block()).isFalse();
    }

    @Test
    void replacesTheRecoveryCodes() {
        factors().begin(id, "SECRET").block();
        on("h1", "h2");

        factors().replaceRecoveryCodes(id, Set.of("h3")).block();

        assertThat(factors().spendRecoveryCode(id, "h1").block()).isFalse();
        assertThat(factors().spendRecoveryCode(id, "h3").block()).isTrue();
    }

    @Test
    void isRemovedWithItsRecoveryCodes() {
        assertThat(factors().remove(id).block()).isFalse();
        factors().begin(id, "SECRET").block();
        assertThat(factors().remove(id).block()).isFalse();
        factors().begin(id, "SECRET").block();
        on("h1");

        assertThat(factors().remove(id).block()).isTrue();

        assertThat(factors().find(id).block()).isNull();
        assertThat(factors().spendRecoveryCode(id, "h1").block()).isFalse();
    }

    private void on(String... hashes) {
        assertThat(factors().confirm(id, 100, NOW, Set.of(hashes)).block()).isTrue();
    }
}
