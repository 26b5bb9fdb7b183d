package io.huni.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

class SignInThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final SignInThrottle THROTTLE = SignInThrottle.OF_ACCOUNT;

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 30", "6, 60", "7, 120", "9, 480", "10, 900", "40, 900"})
    void waitDoublesAfterTheFreeTries(int tries, long seconds) {
        assertThat(THROTTLE.wait(triesAt(NOW, tries), NOW)).hasSeconds(seconds);
    }

    @Test
    void waitCountsFromTheLastTry() {
        List<Instant> tries = triesAt(NOW.minusSeconds(20), 5);

        assertThat(THROTTLE.wait(tries, NOW)).hasSeconds(10);
        assertThat(THROTTLE.wait(tries, NOW.plusSeconds(10))).isZero();
        assertThat(THROTTLE.wait(tries, NOW.plusSeconds(60))).isZero();
    }

    @Test
    void forgetsATryWhenItsWindowIsOver() {
        List<Instant> tries = triesAt(NOW, 5);

        assertThat(THROTTLE.remembered(tries, NOW.plus(Duration.ofMinutes(15)))).isEmpty();
        assertThat(THROTTLE.remembered(tries, NOW.plus(Duration.ofMinutes(14)))).hasSize(5);
    }

    private static List<Instant> triesAt(Instant moment, int count) {
        return Collections.nCopies(count, moment);
    }
}
