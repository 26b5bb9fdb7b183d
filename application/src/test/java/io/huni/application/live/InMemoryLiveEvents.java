package io.huni.application.live;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.port.LiveEvents;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The installation's events of one test, of which only the newest are kept. */
public final class InMemoryLiveEvents implements LiveEvents {
    private final Sinks.Many<LiveEvent> stream = Sinks.many().multicast().directBestEffort();
    private final List<LiveEvent> kept = new ArrayList<>();
    private final int window;
    private long newest;

    public InMemoryLiveEvents() {
        this(10_000);
    }

    public InMemoryLiveEvents(int window) {
        this.window = window;
    }

    @Override
    public Mono<Void> append(Announcement announcement) {
        return Mono.fromRunnable(() -> stream.tryEmitNext(kept(announcement)));
    }

    @Override
    public Flux<LiveEvent> stream() {
        return stream.asFlux();
    }

    @Override
    public Mono<List<LiveEvent>> after(long seq, int limit) {
        return Mono.fromSupplier(() -> keptAfter(seq, limit));
    }

    @Override
    public Mono<Window> window() {
        return Mono.fromSupplier(this::keptWindow);
    }

    /** As another feature wrote it itself; it must have the next number. */
    void append(LiveEvent event) {
        stream.tryEmitNext(kept(event));
    }

    private synchronized LiveEvent kept(Announcement announcement) {
        return kept(
                new LiveEvent(
                        newest + 1,
                        announcement.topics(),
                        announcement.type(),
                        announcement.module(),
                        announcement.owners(),
                        Optional.empty(),
                        announcement.data(),
                        announcement.partnerData()));
    }

    private synchronized LiveEvent kept(LiveEvent event) {
        newest = event.seq();
        kept.add(event);
        if (kept.size() > window) {
            kept.removeFirst();
        }
        return event;
    }

    private synchronized List<LiveEvent> keptAfter(long seq, int limit) {
        return kept.stream().filter(event -> event.seq() > seq).limit(limit).toList();
    }

    private synchronized Window keptWindow() {
        return kept.isEmpty() ? new Window(0, 0) : new Window(kept.getFirst().seq(), newest);
    }
}
