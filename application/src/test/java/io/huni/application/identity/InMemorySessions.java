package io.huni.application.identity;

import io.huni.application.identity.SessionQueries.SessionView;
import io.huni.application.identity.port.Sessions;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The sessions of tests, of the people of tests. */
public final class InMemorySessions implements Sessions {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final InMemoryUsers users;
    private final Map<String, Kept> sessions = new ConcurrentHashMap<>();

    private final AtomicInteger groups = new AtomicInteger();

    private record Kept(NewSession session, Instant seenAt) {}

    public InMemorySessions(InMemoryUsers users) {
        this.users = users;
    }

    @Override
    public Mono<Void> open(NewSession session) {
        return Mono.fromRunnable(
                () -> sessions.put(session.tokenHash(), new Kept(session, session.createdAt())));
    }

    @Override
    public Mono<SignedIn> find(String tokenHash, Instant now) {
        return Mono.fromSupplier(() -> sessions.get(tokenHash))
                .filter(kept -> kept.session().expiresAt().isAfter(now))
                .flatMap(
                        kept ->
                                users.find(kept.session().user())
                                        .map(user -> seen(kept, user, now)))
                .filter(who -> who.user().active());
    }

    @Override
    public Mono<Map<String, SignedIn>> findAll(Set<String> tokenHashes, Instant now) {
        return Flux.fromIterable(tokenHashes)
                .concatMap(hash -> find(hash, now).map(who -> Map.entry(hash, who)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .doOnSubscribe(asked -> groups.incrementAndGet());
    }

    /** How often it was asked about many at once. */
    int groupsAsked() {
        return groups.get();
    }

    private SignedIn seen(Kept kept, User user, Instant now) {
        NewSession session = kept.session();
        if (user.active() && kept.seenAt().isBefore(now.minus(NOTED_EVERY))) {
            sessions.put(session.tokenHash(), new Kept(session, now));
        }
        return new SignedIn(session.id(), user, session.csrfToken());
    }

    @Override
    public Mono<Boolean> close(UserId owner, SessionId id) {
        return Mono.fromSupplier(
                () ->
                        sessions.values()
                                .removeIf(
                                        kept ->
                                                kept.session().user().equals(owner)
                                                        && kept.session().id().equals(id)));
    }

    @Override
    public Mono<Void> closeAll(UserId owner) {
        return Mono.fromRunnable(
                () -> sessions.values().removeIf(kept -> kept.session().user().equals(owner)));
    }

    @Override
    public Mono<List<SessionView>> of(UserId owner, Instant now) {
        return Mono.fromSupplier(
                () ->
                        sessions.values().stream()
                                .filter(kept -> kept.session().user().equals(owner))
                                .filter(kept -> kept.session().expiresAt().isAfter(now))
                                .map(InMemorySessions::view)
                                .sorted(Comparator.comparing(SessionView::lastSeenAt).reversed())
                                .toList());
    }

    private static SessionView view(Kept kept) {
        return new SessionView(
                kept.session().id(),
                kept.session().createdAt(),
                kept.seenAt(),
                kept.session().userAgent(),
                kept.session().address());
    }
}
