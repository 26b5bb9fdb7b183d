package io.huni.application.live;

import io.huni.application.live.port.LiveEvents;
import io.huni.application.live.port.LiveWhispers;
import io.huni.application.live.port.WatchedLeads;
import io.huni.domain.identity.Actor;

import reactor.core.Exceptions;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets every browser hear what its person may see. */
final class LiveHub implements OpenLiveChannel {
    /** What a channel may fall behind before its browser is told to read everything anew. */
    private static final int BACKLOG = 1_000;

    /** Whispers that wait for a slow browser; older ones are true no more. */
    private static final int MURMUR = 100;

    private final LiveEvents events;
    private final LiveWhispers whispers;
    private final WatchedLeads leads;
    private final AtomicInteger open = new AtomicInteger();

    /** What has moved numbers since the last time, for all browsers of this node. */
    private final Flux<List<LiveEvent>> bursts;

    LiveHub(LiveEvents events, LiveWhispers whispers, WatchedLeads leads, Duration pause) {
        this.events = events;
        this.whispers = whispers;
        this.leads = leads;
        this.bursts =
                events.stream()
                        .filter(StatsEvents::movesNumbers)
                        .buffer(pause)
                        .filter(burst -> !burst.isEmpty())
                        .share();
    }

    @Override
    public Flux<Frame> open(Actor.Person actor, Flux<Request> requests) {
        return Flux.usingWhen(
                        Mono.fromSupplier(() -> channel(actor)),
                        channel -> frames(channel, requests),
                        LiveChannel::leave)
                .doOnSubscribe(subscription -> open.incrementAndGet())
                .doFinally(signal -> open.decrementAndGet());
    }

    private LiveChannel channel(Actor.Person actor) {
        return new LiveChannel(actor, events, new Watching(actor, whispers, leads));
    }

    @Override
    public int open() {
        return open.get();
    }

    /** Listens before it looks where the newest event stands, so that none falls between. */
    private Flux<Frame> frames(LiveChannel channel, Flux<Request> requests) {
        Flux<LiveChannel.Input> happened =
                events.stream().onBackpressureBuffer(BACKLOG).map(LiveChannel.Happened::new);
        Flux<LiveChannel.Input> whispered =
                whispers.stream()
                        .onBackpressureBuffer(MURMUR, BufferOverflowStrategy.DROP_OLDEST)
                        .map(LiveChannel.Whispered::new);
        Flux<LiveChannel.Input> asked =
                requests.<LiveChannel.Input>map(LiveChannel.Asked::new)
                        .startWith(new LiveChannel.Opened());
        Flux<LiveChannel.Input> moved =
                bursts.onBackpressureBuffer(BACKLOG).map(LiveChannel.NumbersMoved::new);
        return Flux.merge(
                        happened.materialize(),
                        whispered.materialize(),
                        moved.materialize(),
                        asked.materialize())
                .takeUntil(signal -> !signal.isOnNext())
                .<LiveChannel.Input>dematerialize()
                .concatMap(channel::handle, 1)
                .onErrorResume(Exceptions::isOverflow, tooSlow -> Flux.just(new Frame.Resync(0)));
    }
}
