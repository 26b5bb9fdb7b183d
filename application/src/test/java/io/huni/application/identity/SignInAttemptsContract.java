package io.huni.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.port.SignInAttempts;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.time.Duration;
import java.time.Instant;

/** What {@link SignInAttempts} must do. */
public abstract class SignInAttemptsContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    protected abstract SignInAttempts attempts();

    @Test
    void admitsFiveTriesAnAccountAndThenMakesItWait() {
        for (int tried = 0; tried < 5; tried++) {
            assertThat(admit("ayse", "192.0.2." + tried, NOW)).isZero();
        }

        assertThat(admit("ayse", "192.0.2.9", NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(admit("ali", "192.0.2.9", NOW)).isZero();
        assertThat(admit("ayse", "192.0.2.9", NOW.plusSeconds(30))).isZero();
        assertThat(admit("ayse", "192.0.2.9", NOW.plusSeconds(31)))
                .isEqualTo(Duration.ofSeconds(59));
    }

    @Test
    void doesNotCountATryThatItRefuses() {
        tryTimes(5, "ayse", NOW);
        tryTimes(20, "ayse", NOW);

        assertThat(admit("ayse", "192.0.2.1", NOW)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void forgetsAnAccountThatSucceeded() {
        tryTimes(5, "ayse", NOW);

        attempts().succeeded("ayse").block();

        assertThat(admit("ayse", "192.0.2.1", NOW)).isZero();
    }

    @Test
    void forgetsTriesWithTime() {
        tryTimes(5, "ayse", NOW);

        assertThat(admit("ayse", "192.0.2.1", NOW.plus(Duration.ofMinutes(16)))).isZero();
        assertThat(admit("ayse", "192.0.2.1", NOW.plus(Duration.ofMinutes(16)))).isZero();
    }

    @Test
    void makesAnAddressWaitThatTriesManyAccounts() {
        for (int account = 0; account < 50; account++) {
            assertThat(admit("account-" + account, "192.0.2.1", NOW)).isZero();
        }

        assertThat(admit("another", "192.0.2.1", NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(admit("another", "192.0.2.2", NOW)).isZero();
    }

    @Test
    void anOfficeThatSignsInDoesNotLockItselfOut() {
        for (int person = 0; person < 120; person++) {
            Instant moment = NOW.plusSeconds(person);
            assertThat(admit("person-" + person, "192.0.2.1", moment)).isZero();
            attempts().succeeded("person-" + person).block();
        }
    }

    @Test
    void admitsNoMoreWhenManyTryAtOnce() {
        Long admitted =
                Flux.range(0, 40)
                        .flatMap(number -> attempts().admit("ayse", "192.0.2." + number, NOW), 8)
                        .filter(Duration::isZero)
                        .count()
                        .block();

        assertThat(admitted).isEqualTo(5);
    }

    private void tryTimes(int times, String account, Instant moment) {
        for (int tried = 0; tried < times; tried++) {
            admit(account, "192.0.2.1", moment);
        }
    }

    private Duration admit(String account, String address, Instant now) {
        return attempts().admit(account, address, now).block();
    }
}
