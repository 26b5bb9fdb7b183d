package io.huni.application.live;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.port.LiveWhispers;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Whispers of one node. */
public final class InMemoryLiveWhispers implements LiveWhispers {
    private final Sinks.Many<Announcement> whispers = Sinks.many().multicast().directBestEffort();

    @Override
    public Mono<Void> tell(Announcement whisper) {
        return Mono.fromRunnable(() -> whispers.tryEmitNext(whisper));
    }

    @Override
    public Flux<Announcement> stream() {
        return whispers.asFlux();
    }
}
