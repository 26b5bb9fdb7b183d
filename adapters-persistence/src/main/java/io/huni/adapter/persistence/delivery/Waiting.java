package io.huni.adapter.persistence.delivery;

import io.huni.application.delivery.port.Inbox.Arrival;
import io.huni.domain.delivery.DeliveryId;

import reactor.core.publisher.MonoSink;

/** A caller whose delivery is not durable yet. */
record Waiting(DeliveryId id, Arrival arrival, MonoSink<DeliveryId> caller) {
    private static final int OVERHEAD = 256;

    /** Roughly what it holds in memory. */
    int weight() {
        return arrival.body().length + OVERHEAD;
    }

    void stored() {
        caller.success(id);
    }

    void refused(Throwable why) {
        caller.error(why);
    }
}
