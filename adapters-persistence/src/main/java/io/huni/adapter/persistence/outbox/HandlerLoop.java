package io.huni.adapter.persistence.outbox;

import io.huni.application.outbox.Reaction;
import io.huni.domain.shared.Refused;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;

/** Works off the events of one reaction, so that a slow one holds up nobody else. */
final class HandlerLoop {
    private static final Logger LOG = LoggerFactory.getLogger(HandlerLoop.class);

    private final Reaction reaction;
    private final Outbox outbox;
    private final RelaySettings settings;

    HandlerLoop(Reaction reaction, Outbox outbox, RelaySettings settings) {
        this.reaction = reaction;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Everything that is due now. An outbox that cannot be read waits for the next call. */
    Mono<Void> run() {
        return Mono.defer(() -> outbox.claim(reaction.handler(), settings.batch()))
                .flatMap(batch -> work(batch).thenReturn(batch.size()))
                .repeat()
                .takeUntil(worked -> worked == 0)
                .then()
                .onErrorResume(this::later);
    }

    private Mono<Void> work(List<Claimed> batch) {
        return batch.isEmpty()
                ? Mono.empty()
                : react(batch).onErrorResume(failure -> oneByOne(batch, failure));
    }

    private Mono<Void> react(List<Claimed> rows) {
        return Mono.defer(() -> reaction.react(rows.stream().map(Claimed::event).toList()))
                .then(Mono.defer(() -> outbox.done(rows)));
    }

    private Mono<Void> oneByOne(List<Claimed> batch, Throwable failure) {
        if (batch.size() == 1) {
            return failed(batch.getFirst(), failure);
        }
        return Flux.fromIterable(batch)
                .concatMap(row -> react(List.of(row)).onErrorResume(alone -> failed(row, alone)))
                .then();
    }

    private Mono<Void> failed(Claimed row, Throwable failure) {
        LOG.warn(
                "{} failed on {} of {}, attempt {}: {}",
                reaction.handler(),
                row.event().name(),
                row.event().aggregateId(),
                row.attempts(),
                failure.toString(),
                trace(row, failure));
        return row.attempts() >= settings.attempts()
                ? outbox.park(row, failure)
                : outbox.postpone(row, settings.waitAfter(row.attempts()), failure);
    }

    /** Where it happened is told once; what a rule refuses says enough itself. */
    private static @Nullable Throwable trace(Claimed row, Throwable failure) {
        return row.attempts() > 1 || failure instanceof Refused ? null : failure;
    }

    private Mono<Void> later(Throwable failure) {
        LOG.warn("{} waits for the outbox: {}", reaction.handler(), failure.toString());
        return Mono.empty();
    }
}
