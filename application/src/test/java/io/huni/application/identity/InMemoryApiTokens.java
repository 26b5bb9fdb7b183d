package io.huni.application.identity;

import io.huni.application.identity.port.ApiTokens;
import io.huni.domain.identity.ApiToken;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.TokenId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The API tokens of tests, of the people of tests. */
public final class InMemoryApiTokens implements ApiTokens {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final InMemoryUsers users;
    private final Map<String, ApiToken> tokens = new ConcurrentHashMap<>();

    public InMemoryApiTokens(InMemoryUsers users) {
        this.users = users;
    }

    @Override
    public Mono<Void> add(ApiToken token, String secretHash) {
        return Mono.fromRunnable(() -> tokens.put(secretHash, token));
    }

    @Override
    public Mono<Map<String, SignedIn>> holders(Set<String> secretHashes, Instant now) {
        return Flux.fromIterable(secretHashes)
                .concatMap(hash -> holder(hash, now).map(who -> Map.entry(hash, who)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<SignedIn> holder(String hash, Instant now) {
        return Mono.fromSupplier(() -> tokens.get(hash))
                .filter(token -> token.expiresAt().isAfter(now))
                .flatMap(token -> users.find(token.owner()).map(owner -> holder(token, owner)))
                .filter(who -> who.user().active())
                .doOnNext(who -> tokens.computeIfPresent(hash, (key, token) -> used(token, now)));
    }

    private static SignedIn holder(ApiToken token, User owner) {
        return new SignedIn(new SessionId(token.id().value()), owner.limitedTo(token.rights()), "");
    }

    private static ApiToken used(ApiToken token, Instant now) {
        return token.lastUsedAt().filter(last -> !last.isBefore(now.minus(NOTED_EVERY))).isPresent()
                ? token
                : new ApiToken(
                        token.id(),
                        token.owner(),
                        token.name(),
                        token.rights(),
                        token.createdAt(),
                        token.expiresAt(),
                        Optional.of(now));
    }

    @Override
    public Mono<List<ApiToken>> of(UserId owner) {
        return Mono.fromSupplier(
                () ->
                        tokens.values().stream()
                                .filter(token -> token.owner().equals(owner))
                                .sorted(Comparator.comparing(ApiToken::createdAt).reversed())
                                .toList());
    }

    @Override
    public Mono<Boolean> remove(UserId owner, TokenId id) {
        return Mono.fromSupplier(
                () ->
                        tokens.values()
                                .removeIf(
                                        token ->
                                                token.owner().equals(owner)
                                                        && token.id().equals(id)));
    }

    @Override
    public Mono<Long> removeAll(UserId owner) {
        return of(owner)
                .doOnNext(found -> tokens.values().removeAll(found))
                .map(found -> (long) found.size());
    }
}
