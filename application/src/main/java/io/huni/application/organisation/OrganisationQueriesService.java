package io.huni.application.organisation;

import io.huni.application.organisation.port.Distributors;
import io.huni.application.organisation.port.Organisations;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

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
    public Mono<Void> requireDistributor(Actor actor, DistributorId distributor) {
        return seen(actor, distributor)
                .switchIfEmpty(Mono.error(() -> unknown(distributor)))
                .then();
    }

    @Override
    public Mono<Void> requireActive(Actor actor, DistributorId distributor) {
        return seen(actor, distributor)
                .filter(Distributor::active)
                .switchIfEmpty(Mono.error(() -> unknown(distributor)))
                .then();
    }

    private Mono<Distributor> seen(Actor actor, DistributorId distributor) {
        return Mono.fromSupplier(() -> actor.visibility(Module.DISTRIBUTOR))
                .filter(visibility -> isSeen(visibility, distributor))
                .flatMap(visibility -> distributors.find(distributor));
    }

    /** People with other limited scopes see all names, because their leads name them. */
    private static boolean isSeen(Visibility visibility, DistributorId distributor) {
        return switch (visibility) {
            case Visibility.Nothing() -> false;
            case Visibility.OfDistributor(var own) -> own.equals(distributor);
            case Visibility.Everything _, Visibility.OfTeam _, Visibility.OfAssignee _ -> true;
        };
    }

    private static Refused unknown(DistributorId distributor) {
        return new Refused(
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN,
                Map.of("distributorId", distributor.value().toString()),
                "/distributorId");
    }

    @Override
    public Mono<Boolean> needsSetup() {
        return organisations.find().hasElement().map(there -> !there);
    }
}
