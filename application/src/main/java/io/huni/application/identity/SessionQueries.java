package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.SessionId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In-port: reads sessions. */
public interface SessionQueries {
    /**
     * Who holds the token; empty when nobody does, it has expired or was revoked. Right within one
     * second.
     */
    Mono<SignedIn> whoHolds(String token);

    /**
     * Who holds each of the tokens; those that nobody holds are missing. For the open live channels
     * of a node, about once a second.
     */
    Mono<Map<String, SignedIn>> holders(Set<String> tokens);

    Mono<List<SessionView>> ofPerson(Actor.Person actor);

    /** A session as its owner sees it. */
    record SessionView(
            SessionId id,
            Instant createdAt,
            Instant lastSeenAt,
            String userAgent,
            String address) {}
}
