package io.huni.adapter.web;

import io.huni.application.live.LiveEvent;
import io.huni.application.live.OpenLiveChannel;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A channel that passes on whatever the test announces. */
@Component
class LivePorts implements OpenLiveChannel {
    final List<Request> asked = Collections.synchronizedList(new ArrayList<>());
    private final Sinks.Many<Frame> frames = Sinks.many().multicast().directBestEffort();
    private final AtomicInteger open = new AtomicInteger();

    void announce(Frame frame) {
        frames.tryEmitNext(frame);
    }

    static Frame event(long seq, String data) {
        return new Frame.Event(
                new LiveEvent(
                        seq,
                        List.of("leads", "lead:7"),
                        "lead_created",
                        Module.LEAD,
                        Owners.none(),
                        Optional.empty(),
                        data),
                List.of("lead:7"));
    }

    @Override
    public Flux<Frame> open(Actor.Person actor, Flux<Request> requests) {
        Flux<Frame> answers =
                requests.doOnNext(asked::add)
                        .concatMap(
                                request ->
                                        request instanceof Request.Ping
                                                ? Flux.<Frame>just(new Frame.Pong())
                                                : Flux.<Frame>empty());
        return Flux.<Frame>merge(Flux.just(new Frame.Connected(41)), answers, frames.asFlux())
                .doOnSubscribe(subscription -> open.incrementAndGet())
                .doFinally(signal -> open.decrementAndGet());
    }

    @Override
    public int open() {
        return open.get();
    }
}
