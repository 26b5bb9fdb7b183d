package io.huni.adapter.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.web.identity.CallCounter.Room;
import io.huni.application.shared.MovableClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class CallCounterTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T09:00:00Z"));
    private final CallCounter counter = new CallCounter(clock);

    @Test
    void anHourHasRoomForSoManyCallsOfEachCaller() {
        assertThat(counter.count("a", 2)).isEqualTo(new Room(2, 1, 3_600));
        clock.pass(Duration.ofMinutes(10));
        assertThat(counter.count("a", 2)).isEqualTo(new Room(2, 0, 3_000));
        assertThat(counter.count("a", 2).isExceeded()).isTrue();
        assertThat(counter.count("b", 2).isExceeded()).isFalse();
    }

    @Test
    void theNextHourBeginsAnew() {
        counter.count("a", 1);
        clock.pass(Duration.ofHours(1));
        assertThat(counter.count("a", 1).isExceeded()).isFalse();
    }
}
