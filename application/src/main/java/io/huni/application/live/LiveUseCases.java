package io.huni.application.live;

import io.huni.application.live.port.LiveEvents;

/** Builds the use cases of the live channel. */
public final class LiveUseCases {
    private LiveUseCases() {}

    public static OpenLiveChannel openLiveChannel(LiveEvents events) {
        return new LiveHub(events);
    }

    public static Announce announce(LiveEvents events) {
        return events::append;
    }
}
