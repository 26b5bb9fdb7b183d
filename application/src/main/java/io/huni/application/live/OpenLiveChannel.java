package io.huni.application.live;

import io.huni.application.live.Announce.Announcement;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * In-port: one browser's stream of events, filtered by what its person may see before anything is
 * sent.
 */
public interface OpenLiveChannel {
    Flux<Frame> open(Actor.Person actor, Flux<Request> requests);

    /** How many channels are open on this node. */
    int open();

    /** What a browser asks. */
    sealed interface Request {
        /**
         * @param after the last event that the browser has seen
         */
        record Subscribe(Set<String> topics, OptionalLong after) implements Request {}

        record Unsubscribe(Set<String> topics) implements Request {}

        /**
         * Whether the person looks at a record, told to others who may see it. To be said again
         * every half minute, so that those who have just come know it, too.
         */
        record Viewing(String topic, boolean here) implements Request {}

        /** The person writes about the record that it looks at; to be said again while it does. */
        record Typing(String topic) implements Request {}

        record Ping() implements Request {}
    }

    /** What a browser gets. */
    sealed interface Frame {
        /** The channel is open; {@code seq} is the newest event. */
        record Connected(long seq) implements Frame {}

        /**
         * @param topics those of the event to which the browser listens, at least one
         */
        record Event(LiveEvent event, List<String> topics) implements Frame {
            public Event {
                topics = List.copyOf(topics);
            }
        }

        /** What is true at this moment; it has no number. */
        record Whisper(Announcement whisper) implements Frame {}

        /** Too much was missed: read everything anew. */
        record Resync(long seq) implements Frame {}

        record Pong() implements Frame {}
    }
}
