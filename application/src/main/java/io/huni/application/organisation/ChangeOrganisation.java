package io.huni.application.organisation;

import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

/** In-port: name, zone, language and currency. Needs {@code organisation:manage}. */
public interface ChangeOrganisation {
    Mono<Organisation> change(Actor actor, Organisation organisation);
}
