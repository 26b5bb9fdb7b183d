package io.huni.application.live;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.OpenLiveChannel.Frame;
import io.huni.application.live.OpenLiveChannel.Request;
import io.huni.application.live.port.LiveEvents;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One browser's channel. Used by one signal at a time. */
final class LiveChannel {
    private static final int CATCH_UP = 1_000;
    private static final int MOST_TOPICS = 500;

    private final Actor.Person actor;
    private final LiveEvents events;
    private final Watching watching;

    /** Each topic with the number after which everything of it was sent. */
    private final Map<String, Long> topics = new HashMap<>();

    /** The highest number that was looked at, sent or not. */
    private long seen;

    LiveChannel(Actor.Person actor, LiveEvents events, Watching watching) {
        this.actor = actor;
        this.events = events;
        this.watching = watching;
    }

    /** The browser has gone. */
    Mono<Void> leave() {
        return watching.leave();
    }

    Flux<Frame> handle(Input input) {
        return switch (input) {
            case Opened() -> events.window().map(this::connected).flux();
            case Asked(Request request) -> answer(request);
            case Happened(LiveEvent event) -> pass(event);
            case Whispered(Announcement whisper) -> pass(whisper);
            case NumbersMoved(List<LiveEvent> burst) -> numbersMoved(burst);
        };
    }

    private Frame connected(LiveEvents.Window window) {
        seen = window.newest();
        return new Frame.Connected(seen);
    }

    private Flux<Frame> answer(Request request) {
        return switch (request) {
            case Request.Ping() -> Flux.just(new Frame.Pong());
            case Request.Viewing viewing -> watching.look(viewing).thenMany(Flux.empty());
            case Request.Typing typing -> watching.write(typing).thenMany(Flux.empty());
            case Request.Unsubscribe unsubscribe -> {
                topics.keySet().removeAll(unsubscribe.topics());
                yield Flux.empty();
            }
            case Request.Subscribe subscribe -> subscribe(subscribe);
        };
    }

    private Flux<Frame> subscribe(Request.Subscribe request) {
        Set<String> wanted = bounded(request.topics());
        if (request.after().isEmpty()) {
            wanted.forEach(topic -> topics.putIfAbsent(topic, seen));
            return Flux.empty();
        }
        return catchUp(wanted, request.after().getAsLong());
    }

    private Set<String> bounded(Set<String> wanted) {
        return wanted.stream()
                .limit(Math.max(0, MOST_TOPICS - topics.size()))
                .collect(Collectors.toSet());
    }

    private Flux<Frame> catchUp(Set<String> wanted, long after) {
        return events.window()
                .flatMapMany(
                        window ->
                                isKept(after, window)
                                        ? missed(wanted, after)
                                        : resync(wanted, window));
    }

    private static boolean isKept(long after, LiveEvents.Window window) {
        return after <= window.newest()
                && after >= window.oldest() - 1
                && window.newest() - after <= CATCH_UP;
    }

    private Flux<Frame> missed(Set<String> wanted, long after) {
        return events.after(after, CATCH_UP)
                .flatMapIterable(found -> unsent(wanted, after, found))
                .map(this::frame);
    }

    /** What is new for these topics; what went out for another topic does not go out again. */
    private List<LiveEvent> unsent(Set<String> wanted, long after, List<LiveEvent> found) {
        Map<String, Long> before = Map.copyOf(topics);
        long seenBefore = seen;
        wanted.forEach(topic -> topics.merge(topic, after, Math::min));
        found.forEach(event -> seen = Math.max(seen, event.seq()));
        return found.stream()
                .filter(event -> event.seq() > seenBefore || !isOf(before, event))
                .filter(this::isForMe)
                .toList();
    }

    private Flux<Frame> resync(Set<String> wanted, LiveEvents.Window window) {
        seen = Math.max(seen, window.newest());
        wanted.forEach(topic -> topics.putIfAbsent(topic, seen));
        return Flux.just(new Frame.Resync(window.newest()));
    }

    private Flux<Frame> pass(LiveEvent event) {
        if (event.seq() <= seen) {
            return Flux.empty();
        }
        seen = event.seq();
        return Mono.just(event).filter(this::isForMe).map(this::frame).flux();
    }

    private Frame frame(LiveEvent event) {
        return new Frame.Event(
                event.asSeenBy(actor.visibility(event.module())), heard(topics, event));
    }

    private Flux<Frame> pass(Announcement whisper) {
        return Mono.just(whisper)
                .filter(told -> told.topics().stream().anyMatch(topics::containsKey))
                .filter(told -> actor.visibility(told.module()).covers(told.owners()))
                .<Frame>map(Frame.Whisper::new)
                .flux();
    }

    /** Once for all of them, and only when one of them is of what this person may see. */
    private Flux<Frame> numbersMoved(List<LiveEvent> burst) {
        if (!topics.containsKey(StatsEvents.TOPIC)) {
            return Flux.empty();
        }
        return Mono.justOrEmpty(
                        burst.stream().filter(this::movesMine).reduce((early, late) -> late))
                .map(StatsEvents::updated)
                .<Frame>map(Frame.Whisper::new)
                .flux();
    }

    private boolean movesMine(LiveEvent event) {
        return event.concerns(actor.visibility(Module.ANALYTICS));
    }

    private boolean isForMe(LiveEvent event) {
        return isOf(topics, event) && event.isFor(actor.visibility(event.module()));
    }

    private static boolean isOf(Map<String, Long> topics, LiveEvent event) {
        return !heard(topics, event).isEmpty();
    }

    private static List<String> heard(Map<String, Long> topics, LiveEvent event) {
        return event.topics().stream()
                .filter(topic -> topics.getOrDefault(topic, Long.MAX_VALUE) < event.seq())
                .toList();
    }

    /** What reaches a channel. */
    sealed interface Input {}

    record Opened() implements Input {}

    record Asked(Request request) implements Input {}

    record Happened(LiveEvent event) implements Input {}

    record Whispered(Announcement whisper) implements Input {}

    record NumbersMoved(List<LiveEvent> burst) implements Input {}
}
