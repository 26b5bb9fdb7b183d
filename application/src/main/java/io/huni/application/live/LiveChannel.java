package io.huni.application.live;

import io.huni.application.live.OpenLiveChannel.Frame;
import io.huni.application.live.OpenLiveChannel.Request;
import io.huni.application.live.port.LiveEvents;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** One browser's channel. Used by one signal at a time. */
final class LiveChannel {
    private static final int CATCH_UP = 1_000;

    private final Actor.Person actor;
    private final LiveEvents events;
    private final Set<String> topics = new HashSet<>();
    private long seen;

    LiveChannel(Actor.Person actor, LiveEvents events) {
        this.actor = actor;
        this.events = events;
    }

    Flux<Frame> handle(Input input) {
        return switch (input) {
            case Opened() -> connected();
            case Asked(Request request) -> answer(request);
            case Happened(LiveEvent event) -> pass(event);
        };
    }

    private Flux<Frame> connected() {
        return events.window().<Frame>map(window -> new Frame.Connected(window.newest())).flux();
    }

    private Flux<Frame> answer(Request request) {
        return switch (request) {
            case Request.Ping() -> Flux.just(new Frame.Pong());
            case Request.Unsubscribe unsubscribe -> {
                topics.removeAll(unsubscribe.topics());
                yield Flux.empty();
            }
            case Request.Subscribe subscribe -> {
                topics.addAll(subscribe.topics());
                yield subscribe.after().isPresent()
                        ? catchUp(subscribe.after().getAsLong())
                        : Flux.empty();
            }
        };
    }

    private Flux<Frame> catchUp(long after) {
        return events.window()
                .flatMapMany(window -> isKept(after, window) ? missed(after) : resync(window));
    }

    private static boolean isKept(long after, LiveEvents.Window window) {
        return after <= window.newest()
                && after >= window.oldest() - 1
                && window.newest() - after <= CATCH_UP;
    }

    private Flux<Frame> missed(long after) {
        return events.after(after, CATCH_UP).flatMapIterable(found -> found).concatMap(this::pass);
    }

    private Flux<Frame> resync(LiveEvents.Window window) {
        seen = Math.max(seen, window.newest());
        return Flux.just(new Frame.Resync(window.newest()));
    }

    private Flux<Frame> pass(LiveEvent event) {
        if (event.seq() <= seen) {
            return Flux.empty();
        }
        seen = event.seq();
        return Mono.just(event).filter(this::isForMe).<Frame>map(Frame.Event::new).flux();
    }

    private boolean isForMe(LiveEvent event) {
        return !Collections.disjoint(topics, event.topics())
                && actor.visibility(event.module()).covers(event.owners());
    }

    /** What reaches a channel. */
    sealed interface Input {}

    record Opened() implements Input {}

    record Asked(Request request) implements Input {}

    record Happened(LiveEvent event) implements Input {}
}
