package io.huni.application.live;

import io.huni.application.live.port.LiveEvents;
import io.huni.application.live.port.WatchedLeads;

/** Builds the use cases of the live channel. */
public final class LiveUseCases {
    private LiveUseCases() {}

    public static OpenLiveChannel openLiveChannel(LiveEvents events, WatchedLeads leads) {
        return new LiveHub(events, leads);
    }

    public static Announce announce(LiveEvents events) {
        return events::append;
    }
}
