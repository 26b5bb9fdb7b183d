package io.huni.application.shared;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.context.Context;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Gives those who ask the same at once one answer, for what many screens ask again whenever
 * something moves. It begins after each of them has asked, so that it knows what was committed
 * before; who asks while it is being found gets the next. It is found outside the transaction of
 * whoever asks, and to its end also when nobody waits for it any more; one that does not come
 * within half a minute fails, so that the next can begin.
 *
 * @param <Q> the whole question, and with whose eyes it is asked
 */
public final class OneAnswer<Q, A> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<Q, Line<A>> lines = new ConcurrentHashMap<>();
    private final Function<Q, Mono<A>> answers;

    public OneAnswer(Function<Q, Mono<A>> answers) {
        this.answers = answers;
    }

    /** The answer, or the failure that all who share it get. */
    public Mono<A> to(Q question) {
        return Mono.defer(() -> joined(question).answer());
    }

    private Turn<A> joined(Q question) {
        Line<A> line = lines.compute(question, this::with);
        if (line.next() == null) {
            line.current().begin();
            return line.current();
        }
        return line.next();
    }

    private Line<A> with(Q question, @Nullable Line<A> before) {
        if (before == null) {
            return new Line<>(turn(question), null);
        }
        return before.next() == null ? new Line<>(before.current(), turn(question)) : before;
    }

    private Turn<A> turn(Q question) {
        Sinks.Empty<Void> start = Sinks.empty();
        Mono<A> answer =
                start.asMono()
                        .then(Mono.defer(() -> answers.apply(question).timeout(PATIENCE)))
                        .contextWrite(asker -> Context.empty())
                        .doFinally(ended -> follow(question))
                        .cache();
        return new Turn<>(start, answer);
    }

    private void follow(Q question) {
        Line<A> line = lines.computeIfPresent(question, (asked, ended) -> ended.moved());
        if (line != null) {
            line.current().begin();
        }
    }

    private record Line<A>(Turn<A> current, @Nullable Turn<A> next) {
        @Nullable Line<A> moved() {
            return next == null ? null : new Line<>(next, null);
        }
    }

    private record Turn<A>(Sinks.Empty<Void> start, Mono<A> answer) {
        void begin() {
            start.tryEmitEmpty();
        }
    }
}
