package io.huni.application.identity;

import io.huni.application.identity.port.ApiTokens;
import io.huni.application.identity.port.Sessions;
import io.huni.application.shared.Hash;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.ApiToken;

import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class SessionQueriesService implements SessionQueries {
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Clock clock;

    SessionQueriesService(Sessions sessions, ApiTokens tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Mono<SignedIn> whoHolds(String token) {
        return ApiToken.isOne(token)
                ? holders(Set.of(token)).flatMap(found -> Mono.justOrEmpty(found.get(token)))
                : Mono.defer(() -> sessions.find(Hash.of(token), clock.instant()));
    }

    @Override
    public Mono<Map<String, SignedIn>> holders(Set<String> tokens) {
        return found(tokens, false)
                .zipWhen(open -> found(tokens, true))
                .map(SessionQueriesService::both);
    }

    private static Map<String, SignedIn> both(
            Tuple2<Map<String, SignedIn>, Map<String, SignedIn>> two) {
        Map<String, SignedIn> all = new HashMap<>(two.getT1());
        all.putAll(two.getT2());
        return Map.copyOf(all);
    }

    /** Asks nothing when there is nobody to ask about. */
    private Mono<Map<String, SignedIn>> found(Set<String> secrets, boolean ofPrograms) {
        return Mono.fromSupplier(() -> byHash(secrets, ofPrograms))
                .filter(byHash -> !byHash.isEmpty())
                .flatMap(byHash -> found(byHash, ofPrograms))
                .defaultIfEmpty(Map.of());
    }

    private static Map<String, String> byHash(Set<String> secrets, boolean ofPrograms) {
        return secrets.stream()
                .filter(secret -> ApiToken.isOne(secret) == ofPrograms)
                .collect(Collectors.toMap(Hash::of, secret -> secret));
    }

    private Mono<Map<String, SignedIn>> found(Map<String, String> byHash, boolean ofPrograms) {
        Mono<Map<String, SignedIn>> found =
                ofPrograms
                        ? tokens.holders(byHash.keySet(), clock.instant())
                        : sessions.findAll(byHash.keySet(), clock.instant());
        return found.map(holders -> bySecret(holders, byHash));
    }

    private static Map<String, SignedIn> bySecret(
            Map<String, SignedIn> holders, Map<String, String> byHash) {
        return holders.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                held -> byHash.getOrDefault(held.getKey(), ""),
                                Map.Entry::getValue));
    }

    @Override
    public Mono<List<SessionView>> ofPerson(Actor.Person actor) {
        return Mono.defer(() -> sessions.of(actor.id(), clock.instant()));
    }
}
