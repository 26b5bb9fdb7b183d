package io.huni.application.live.port;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.LiveEvent;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: the installation's events, in order, on every node. */
public interface LiveEvents {
    /** Appends with the next sequence number and wakes every node. */
    Mono<Void> append(Announcement announcement);

    /** Every event from now on, hot; survives the loss of the database connection without a gap. */
    Flux<LiveEvent> stream();

    /**
     * The events after {@code seq}, at most {@code limit}; what is older than the kept window is
     * not there.
     */
    Mono<List<LiveEvent>> after(long seq, int limit);

    /** The oldest and the newest kept number; both 0 when there is none. */
    Mono<Window> window();

    record Window(long oldest, long newest) {}
}
