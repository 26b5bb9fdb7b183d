package io.huni.application.notification.port;

import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SentMails;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Out-port: what waits to go to people over the channels that the organisation has set up. */
public interface ChannelPost {
    /**
     * A person whose next message may be due on a channel that does not rest, for this transaction
     * alone.
     */
    Mono<Due> next(Instant now);

    /** What waits for the person and may be told at this moment, the newest of it. */
    Mono<Parcel> waiting(Actor.Person person, NotificationChannel channel, int most);

    /** To be looked at again then. */
    Mono<Void> later(Turn turn, Instant until);

    /** Nobody else gets it until then, whatever comes in. */
    Mono<Void> lend(Turn turn, Instant until);

    /** It did not arrive; to be looked at again then. */
    Mono<Void> failed(Turn turn, Instant until);

    /** These wait no more; what came since does, and is looked at again at once. */
    Mono<Void> done(Turn turn, List<UUID> events, Optional<Instant> sentAt);

    /** Nothing is to be told to the person any more. */
    Mono<Void> clear(Turn turn);

    /** Whose message on which channel. */
    record Turn(UserId person, NotificationChannel channel) {}

    /**
     * @param since when the first of what waits happened; empty when nothing does
     * @param failures since the last that arrived
     * @param failingSince the first of them
     */
    record Due(
            Turn turn,
            Optional<Instant> since,
            SentMails sent,
            int failures,
            Optional<Instant> failingSince) {}

    /**
     * @param events all that wait, also what may not be told any more
     */
    record Parcel(Waiting waiting, List<UUID> events) {
        public Parcel {
            events = List.copyOf(events);
        }
    }
}
