package io.huni.adapter.persistence.outbox;

import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.outbox.Reaction;

import org.springframework.context.SmartLifecycle;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Carries committed events to their reactions, each reaction on its own. Woken when events commit
 * and every few seconds, it finds its work in the table and keeps nothing in memory.
 */
final class OutboxRelay implements SmartLifecycle {
    private final Supplier<Stream<Reaction>> reactions;
    private final Outbox outbox;
    private final Wakeups wakeups;
    private final RelaySettings settings;
    private final Disposable.Swap running = Disposables.swap();
    private volatile boolean started;

    OutboxRelay(
            Supplier<Stream<Reaction>> reactions,
            Outbox outbox,
            Wakeups wakeups,
            RelaySettings settings) {
        this.reactions = reactions;
        this.outbox = outbox;
        this.wakeups = wakeups;
        this.settings = settings;
    }

    @Override
    public void start() {
        started = true;
        running.update(
                Flux.fromStream(reactions.get())
                        .flatMap(this::follow, Integer.MAX_VALUE)
                        .subscribe());
    }

    /** What is at work comes back when its lease ends; reactions are idempotent. */
    @Override
    public void stop() {
        started = false;
        running.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private Flux<Void> follow(Reaction reaction) {
        HandlerLoop loop = new HandlerLoop(reaction, outbox, settings);
        return wakeups.on(Wakeups.OUTBOX)
                .startWith(Wakeups.OUTBOX)
                .onBackpressureLatest()
                .concatMap(call -> loop.run(), 1);
    }
}
