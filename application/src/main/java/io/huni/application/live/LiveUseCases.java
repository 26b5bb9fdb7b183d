package io.huni.application.live;

import io.huni.application.live.port.LiveEvents;
import io.huni.application.live.port.LiveWhispers;
import io.huni.application.live.port.WatchedLeads;

import java.time.Duration;

/** Builds the use cases of the live channel. */
public final class LiveUseCases {
    /** Twice a second at most. */
    private static final Duration STATS_PAUSE = Duration.ofMillis(500);

    private LiveUseCases() {}

    public static OpenLiveChannel openLiveChannel(
            LiveEvents events, LiveWhispers whispers, WatchedLeads leads) {
        return openLiveChannel(events, whispers, leads, STATS_PAUSE);
    }

    /**
     * @param statsPause how long dashboards are not told again that numbers have moved
     */
    static OpenLiveChannel openLiveChannel(
            LiveEvents events, LiveWhispers whispers, WatchedLeads leads, Duration statsPause) {
        return new LiveHub(events, whispers, leads, statsPause);
    }

    public static Announce announce(LiveEvents events) {
        return events::append;
    }
}
