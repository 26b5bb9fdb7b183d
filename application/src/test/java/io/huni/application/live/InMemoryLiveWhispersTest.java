package io.huni.application.live;

import io.huni.application.live.port.LiveWhispers;

class InMemoryLiveWhispersTest extends LiveWhispersContract {
    private final InMemoryLiveWhispers whispers = new InMemoryLiveWhispers();

    @Override
    protected LiveWhispers whispers() {
        return whispers;
    }
}
