package io.huni.application.live;

import io.huni.application.live.port.LiveEvents;

class InMemoryLiveEventsTest extends LiveEventsContract {
    private final InMemoryLiveEvents events = new InMemoryLiveEvents();

    @Override
    protected LiveEvents events() {
        return events;
    }
}
