package io.huni.adapter.persistence.schedule;

/** Tells this node's scheduler that something may be due now, when there is a scheduler. */
final class DueSignal {
    private volatile Runnable check = () -> {};

    void checkBy(Runnable scheduler) {
        check = scheduler;
    }

    void send() {
        check.run();
    }
}
