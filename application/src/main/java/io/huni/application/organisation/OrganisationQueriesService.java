package io.huni.application.organisation;

import io.huni.application.organisation.port.Distributors;
import io.huni.application.organisation.port.Organisations;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

import java.util.List;

final class OrganisationQueriesService implements OrganisationQueries {
    private final Organisations organisations;
    private final Distributors distributors;

    OrganisationQueriesService(Organisations organisations, Distributors distributors) {
        this.organisations = organisations;
        this.distributors = distributors;
    }

    @Override
    public Mono<Organisation> organisation() {
        return organisations.find().switchIfEmpty(Absent.notFound());
    }

    @Override
    public Mono<List<DistributorView>> distributors(Actor actor) {
        return Mono.defer(
                () -> {
                    actor.require(Right.DISTRIBUTOR_READ);
                    return distributors.all(actor.visibility(Module.DISTRIBUTOR));
                });
    }

    @Override
    public Mono<Boolean> needsSetup() {
        return organisations.find().hasElement().map(there -> !there);
    }
}
