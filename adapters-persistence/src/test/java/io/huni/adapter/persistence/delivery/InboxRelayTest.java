package io.huni.adapter.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

class InboxRelayTest {
    private final AtomicInteger due = new AtomicInteger();
    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final InboxRelay relay = new InboxRelay(this::processDue);

    @AfterEach
    void stop() {
        relay.stop();
    }

    @Test
    void worksUntilNothingIsDue() {
        due.set(5);

        relay.start();

        await(() -> due.get() == 0 && rounds.get() >= 6);
        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void isWokenBeforeItsPoll() throws InterruptedException {
        relay.start();
        await(() -> rounds.get() == 1);
        Thread.sleep(100);
        assertThat(rounds).hasValue(1);
        due.set(1);

        relay.wake();

        await(Duration.ofMillis(500), () -> due.get() == 0);
    }

    @Test
    void findsByItselfWhatNobodyWokeItFor() {
        relay.start();
        await(() -> rounds.get() == 1);

        due.set(1);

        await(() -> due.get() == 0);
    }

    @Test
    void goesOnAfterARoundThatFailed() {
        due.set(-1);
        relay.start();
        await(() -> rounds.get() == 1);

        due.set(1);

        await(() -> due.get() == 0);
    }

    @Test
    void restsWhenItIsStopped() throws InterruptedException {
        relay.start();
        await(() -> rounds.get() == 1);
        relay.stop();

        relay.wake();
        Thread.sleep(100);

        assertThat(rounds).hasValue(1);
        assertThat(relay.isRunning()).isFalse();
    }

    private Mono<Integer> processDue() {
        return Mono.fromCallable(this::round).delayElement(Duration.ofMillis(5));
    }

    private int round() {
        rounds.incrementAndGet();
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        int before = due.getAndUpdate(left -> Math.max(0, left - 1));
        atOnce.decrementAndGet();
        if (before < 0) {
            throw new IllegalStateException("a round that fails");
        }
        return Math.min(before, 1);
    }

    private static void await(BooleanSupplier what) {
        await(Duration.ofSeconds(5), what);
    }

    private static void await(Duration atMost, BooleanSupplier what) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!what.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
