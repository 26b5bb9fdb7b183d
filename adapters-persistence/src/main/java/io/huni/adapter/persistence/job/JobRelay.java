package io.huni.adapter.persistence.job;

import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.job.RunJobs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets jobs take their turns on this node, one slice at a time, so that people keep the machine. A
 * new job wakes it; a call every few seconds finds what waits for another try.
 */
final class JobRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(JobRelay.class);

    private final RunJobs runJobs;
    private final Wakeups wakeups;
    private final Disposable.Swap running = Disposables.swap();
    private volatile boolean started;

    JobRelay(RunJobs runJobs, Wakeups wakeups) {
        this.runJobs = runJobs;
        this.wakeups = wakeups;
    }

    @Override
    public void start() {
        started = true;
        Flux<Void> turns =
                wakeups.on(Wakeups.JOBS)
                        .startWith(Wakeups.JOBS)
                        .onBackpressureLatest()
                        .concatMap(call -> turns(), 1);
        running.update(turns.subscribe());
    }

    /** A slice that is at work is rolled back and done by whoever comes next. */
    @Override
    public void stop() {
        started = false;
        running.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private Mono<Void> turns() {
        return Mono.defer(runJobs::step)
                .repeat()
                .takeWhile(worked -> worked)
                .then()
                .onErrorResume(JobRelay::later);
    }

    private static Mono<Void> later(Throwable failure) {
        LOG.warn("Jobs wait for the database: {}", failure.toString());
        return Mono.empty();
    }
}
