package io.huni.adapter.persistence.mail;

import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.mail.DeliverMails;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/**
 * Sends what is due. Woken when mails are written and every few seconds, it finds its work in the
 * table and keeps nothing in memory.
 */
final class MailRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MailRelay.class);

    private final DeliverMails deliverMails;
    private final Wakeups wakeups;
    private final Disposable.Swap running = Disposables.swap();
    private volatile boolean started;

    MailRelay(DeliverMails deliverMails, Wakeups wakeups) {
        this.deliverMails = deliverMails;
        this.wakeups = wakeups;
    }

    @Override
    public void start() {
        started = true;
        running.update(
                wakeups.on(Wakeups.MAIL)
                        .startWith(Wakeups.MAIL)
                        .onBackpressureLatest()
                        .concatMap(call -> run(), 1)
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

    private Mono<Void> run() {
        return Mono.defer(deliverMails::deliver)
                .repeat()
                .takeUntil(tried -> tried == 0)
                .then()
                .onErrorResume(MailRelay::later);
    }

    private static Mono<Void> later(Throwable failure) {
        LOG.warn("Mails wait: {}", failure.toString());
        return Mono.empty();
    }
}
