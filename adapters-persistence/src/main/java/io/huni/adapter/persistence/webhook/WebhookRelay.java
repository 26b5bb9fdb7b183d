package io.huni.adapter.persistence.webhook;

import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.webhook.DeliverWebhooks;

import org.springframework.context.SmartLifecycle;

import reactor.core.Disposable;
import reactor.core.Disposables;

/**
 * Tells what is due. Woken when something is to be told and every few seconds, it finds its work in
 * the table and keeps nothing in memory.
 */
final class WebhookRelay implements SmartLifecycle {
    private final DeliverWebhooks deliverWebhooks;
    private final Wakeups wakeups;
    private final Disposable.Swap running = Disposables.swap();
    private volatile boolean started;

    WebhookRelay(DeliverWebhooks deliverWebhooks, Wakeups wakeups) {
        this.deliverWebhooks = deliverWebhooks;
        this.wakeups = wakeups;
    }

    @Override
    public void start() {
        started = true;
        running.update(
                deliverWebhooks
                        .deliver(wakeups.on(Wakeups.WEBHOOK).startWith(Wakeups.WEBHOOK))
                        .subscribe());
    }

    /** What is at work comes back when its lease ends. */
    @Override
    public void stop() {
        started = false;
        running.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
