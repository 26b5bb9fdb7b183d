package io.huni.adapter.web.live;

import io.huni.adapter.web.shared.Sessions;
import io.huni.application.identity.SessionQueries;
import io.huni.application.identity.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notices within a second that a session has ended or that its person may see other things. All
 * open channels of the node are asked about in one go; what this node itself changes is noticed at
 * once.
 */
@Component
final class LiveSessions {
    private static final Duration EVERY = Duration.ofMillis(700);

    private final Sessions sessions;
    private final SessionQueries queries;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final Flux<Round> rounds =
            Flux.interval(EVERY).onBackpressureDrop().concatMap(tick -> round(), 1).share();

    LiveSessions(Sessions sessions, SessionQueries queries) {
        this.sessions = sessions;
        this.queries = queries;
    }

    /** Completes when the channel of this caller must not go on. */
    Mono<Void> end(String token, SignedIn caller) {
        Flux<Boolean> asked =
                rounds.filter(round -> round.asked.contains(token))
                        .map(round -> isSame(caller, Optional.ofNullable(round.held.get(token))));
        Flux<Boolean> changed =
                sessions.changesOf(token).concatMap(change -> isSame(token, caller), 1);
        return Flux.merge(asked, changed)
                .filter(same -> !same)
                .next()
                .then()
                .doOnSubscribe(subscription -> open.merge(token, 1, Integer::sum))
                .doFinally(signal -> open.computeIfPresent(token, LiveSessions::oneLess));
    }

    /** A database that is away ends nobody's session. */
    private Mono<Round> round() {
        Set<String> asked = Set.copyOf(open.keySet());
        return queries.holders(asked)
                .map(held -> new Round(asked, held))
                .onErrorResume(away -> Mono.empty());
    }

    private Mono<Boolean> isSame(String token, SignedIn caller) {
        return sessions.holder(token)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(holder -> isSame(caller, holder))
                .onErrorReturn(true);
    }

    private static boolean isSame(SignedIn caller, Optional<SignedIn> holder) {
        return holder.filter(now -> now.actor().equals(caller.actor())).isPresent();
    }

    private static @Nullable Integer oneLess(String token, Integer count) {
        return count > 1 ? count - 1 : null;
    }

    /**
     * @param held by token; a token that was asked about and is missing is held by nobody
     */
    private record Round(Set<String> asked, Map<String, SignedIn> held) {}
}
