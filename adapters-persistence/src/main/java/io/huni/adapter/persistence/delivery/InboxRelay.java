package io.huni.adapter.persistence.delivery;

import io.huni.application.delivery.ProcessDeliveries;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Works the inbox off, one round at a time, so that the intake keeps the machine; a few aside when
 * one takes long. A stored delivery wakes it after a breath in which more may come; a poll finds
 * what another node left behind.
 */
final class InboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(InboxRelay.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int ROUNDS_ASIDE = 3;
    private static final Duration BREATH = Duration.ofMillis(10);

    private final ProcessDeliveries processDeliveries;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong roundBegan = new AtomicLong();
    private final Semaphore aside = new Semaphore(ROUNDS_ASIDE);
    private volatile Disposable poll = Disposables.disposed();

    InboxRelay(ProcessDeliveries processDeliveries) {
        this.processDeliveries = processDeliveries;
    }

    @Override
    public void start() {
        calls.set(0);
        poll = Flux.interval(Duration.ZERO, POLL).subscribe(tick -> lookAfter());
    }

    /** One page that answers slowly does not keep the leads of the others waiting. */
    private void lookAfter() {
        wake();
        if (isStuck() && aside.tryAcquire()) {
            processDeliveries
                    .processDue()
                    .onErrorResume(InboxRelay::nextTime)
                    .doFinally(ended -> aside.release())
                    .subscribe();
        }
    }

    private boolean isStuck() {
        long began = roundBegan.get();
        return began != 0 && System.nanoTime() - began > POLL.toNanos();
    }

    /** A round that has begun may finish. */
    @Override
    public void stop() {
        poll.dispose();
    }

    @Override
    public boolean isRunning() {
        return !poll.isDisposed();
    }

    /** Cheap and never waits: only the first call since the last round begins one. */
    void wake() {
        if (isRunning() && calls.getAndIncrement() == 0) {
            rounds().subscribe();
        }
    }

    private Mono<Void> rounds() {
        return Mono.delay(BREATH)
                .then(Mono.defer(this::round))
                .repeat(this::isRunning)
                .takeUntil(ended -> ended)
                .then();
    }

    /** True when nothing was due and nobody has called meanwhile. */
    private Mono<Boolean> round() {
        int before = calls.get();
        roundBegan.set(System.nanoTime());
        return processDeliveries
                .processDue()
                .onErrorResume(InboxRelay::nextTime)
                .doFinally(ended -> roundBegan.set(0))
                .map(done -> done == 0 && calls.compareAndSet(before, 0));
    }

    private static Mono<Integer> nextTime(Throwable failure) {
        LOG.error("A round of the inbox failed", failure);
        return Mono.just(0);
    }
}
