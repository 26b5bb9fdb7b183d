package io.huni.application.organisation;

import io.huni.application.organisation.port.Organisations;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

final class ChangeOrganisationService implements ChangeOrganisation {
    private final Organisations organisations;

    ChangeOrganisationService(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Mono<Organisation> change(Actor actor, Organisation organisation) {
        return Mono.defer(
                () -> {
                    actor.require(Right.ORGANISATION_MANAGE);
                    return organisations.save(organisation).thenReturn(organisation);
                });
    }
}
