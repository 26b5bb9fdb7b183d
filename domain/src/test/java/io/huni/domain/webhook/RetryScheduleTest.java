package io.huni.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.outgoing.CallFault;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class RetryScheduleTest {
    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");
    private static final double MIDDLE = 0.5;

    @Test
    void triesForAboutThreeDaysAndThenNoMore() {
        Instant at = NOW;
        int tries = 1;
        Optional<Instant> next = RetrySchedule.next(at, tries, Optional.empty(), MIDDLE);
        while (next.isPresent()) {
            assertThat(next.get()).isAfter(at);
            at = next.get();
            tries++;
            next = RetrySchedule.next(at, tries, Optional.empty(), MIDDLE);
        }

        assertThat(tries).isEqualTo(10);
        assertThat(Duration.between(NOW, at)).isBetween(Duration.ofHours(72), Duration.ofHours(80));
    }

    @Test
    void theWaitsAreSpreadByATenth() {
        assertThat(wait(2, Optional.empty(), 0)).isEqualTo(Duration.ofSeconds(270));
        assertThat(wait(2, Optional.empty(), 1)).isEqualTo(Duration.ofSeconds(330));
    }

    @Test
    void aWishMakesTheWaitLongerNeverShorterAndAtMostADay() {
        assertThat(wait(1, Optional.of(Duration.ofMinutes(10)), MIDDLE))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(wait(3, Optional.of(Duration.ofSeconds(1)), MIDDLE))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(wait(1, Optional.of(Duration.ofDays(400)), MIDDLE))
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void anAddressIsGivenUpWhenItIsGoneOrAfterFiveDaysOfFailures() {
        Optional<Instant> fresh = Optional.of(NOW.minus(Duration.ofDays(5)).plusSeconds(1));
        Optional<Instant> old = Optional.of(NOW.minus(Duration.ofDays(5)));

        assertThat(GivingUp.after(CallFault.GONE, fresh, NOW)).contains(DisabledReason.GONE);
        assertThat(GivingUp.after(CallFault.TIMED_OUT, fresh, NOW)).isEmpty();
        assertThat(GivingUp.after(CallFault.TIMED_OUT, old, NOW)).contains(DisabledReason.FAILING);
    }

    private static Duration wait(int tries, Optional<Duration> wish, double chance) {
        return Duration.between(NOW, RetrySchedule.next(NOW, tries, wish, chance).orElseThrow());
    }
}
