package io.huni.application.live;

import io.huni.application.live.port.LiveEvents;
import io.huni.application.live.port.WatchedLeads;
import io.huni.domain.identity.Actor;

import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets every browser hear what its person may see. */
final class LiveHub implements OpenLiveChannel {
    /** What a channel may fall behind before its browser is told to read everything anew. */
    private static final int BACKLOG = 1_000;

    private final LiveEvents events;
    private final WatchedLeads leads;
    private final AtomicInteger open = new AtomicInteger();

    LiveHub(LiveEvents events, WatchedLeads leads) {
        this.events = events;
        this.leads = leads;
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
        return new LiveChannel(actor, events, new Watching(actor, events, leads));
    }

    @Override
    public int open() {
        return open.get();
    }

    /** Listens before it looks where the newest event stands, so that none falls between. */
    private Flux<Frame> frames(LiveChannel channel, Flux<Request> requests) {
        Flux<LiveChannel.Input> happened =
                events.stream().onBackpressureBuffer(BACKLOG).map(LiveChannel.Happened::new);
        Flux<LiveChannel.Input> asked =
                requests.<LiveChannel.Input>map(LiveChannel.Asked::new)
                        .startWith(new LiveChannel.Opened());
        return Flux.merge(happened.materialize(), asked.materialize())
                .takeUntil(signal -> !signal.isOnNext())
                .<LiveChannel.Input>dematerialize()
                .concatMap(channel::handle, 1)
                .onErrorResume(Exceptions::isOverflow, tooSlow -> Flux.just(new Frame.Resync(0)));
    }
}
