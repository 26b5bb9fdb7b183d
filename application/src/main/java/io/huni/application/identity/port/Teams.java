package io.huni.application.identity.port;

import io.huni.domain.identity.TeamId;

import reactor.core.publisher.Mono;

/** Out-port: teams of users. */
public interface Teams {
    Mono<Void> add(TeamId team, String name);
}
