package io.huni.adapter.web.shared;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.huni.application.identity.SessionQueries;
import io.huni.application.identity.SignedIn;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Who holds a session token, asked at most about once a second for each token, however many calls
 * come with it.
 */
@Component
public final class Sessions {
    private static final Duration REMEMBERED = Duration.ofMillis(800);
    private static final int MOST = 20_000;

    private final SessionQueries queries;
    private final AsyncCache<String, Optional<SignedIn>> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).buildAsync();
    private final Sinks.Many<String> changes = Sinks.many().multicast().directBestEffort();

    Sessions(SessionQueries queries) {
        this.queries = queries;
    }

    /** Empty when nobody holds it. */
    public Mono<SignedIn> holder(String token) {
        return Mono.fromFuture(() -> known.get(token, (key, executor) -> ask(key)), true)
                .flatMap(Mono::justOrEmpty);
    }

    /** What this node knows is out of date: asks anew and wakes those who watch. */
    public void forget(String token) {
        known.synchronous().invalidate(token);
        changes.tryEmitNext(token);
    }

    /** As {@link #forget(String)}, for every token. */
    public void forgetAll() {
        known.synchronous().invalidateAll();
        changes.tryEmitNext("");
    }

    /** Emits whenever this node has changed something about the token. */
    public Flux<String> changesOf(String token) {
        return changes.asFlux().filter(changed -> changed.isEmpty() || changed.equals(token));
    }

    private CompletableFuture<Optional<SignedIn>> ask(String token) {
        return queries.whoHolds(token)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .toFuture();
    }
}
