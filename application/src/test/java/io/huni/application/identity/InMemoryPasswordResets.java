package io.huni.application.identity;

import io.huni.application.identity.port.PasswordResets;
import io.huni.application.identity.port.Users;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The links to new passwords of tests. */
public final class InMemoryPasswordResets implements PasswordResets {
    private final Users users;
    private final Map<UserId, Link> links = new ConcurrentHashMap<>();

    private record Link(String hash, Instant endsAt) {
        boolean opens(String tokenHash, Instant now) {
            return hash.equals(tokenHash) && now.isBefore(endsAt);
        }
    }

    public InMemoryPasswordResets(Users users) {
        this.users = users;
    }

    @Override
    public Mono<Void> issue(UserId user, String tokenHash, Instant endsAt) {
        return Mono.fromRunnable(() -> links.put(user, new Link(tokenHash, endsAt)));
    }

    @Override
    public Mono<User> find(String tokenHash, Instant now) {
        return Mono.defer(
                        () ->
                                Mono.justOrEmpty(
                                        links.entrySet().stream()
                                                .filter(
                                                        link ->
                                                                link.getValue()
                                                                        .opens(tokenHash, now))
                                                .map(Map.Entry::getKey)
                                                .findFirst()))
                .flatMap(users::find)
                .filter(User::active);
    }

    @Override
    public Mono<Boolean> use(String tokenHash, Instant now) {
        return Mono.fromSupplier(() -> links.values().removeIf(link -> link.opens(tokenHash, now)));
    }
}
