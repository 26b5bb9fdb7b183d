package io.huni.application.organisation;

import io.huni.application.organisation.port.Distributors;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Optional;

final class SaveDistributorService implements SaveDistributor {
    private final Distributors distributors;
    private final UnitOfWork unitOfWork;
    private final Ids ids;

    SaveDistributorService(Distributors distributors, UnitOfWork unitOfWork, Ids ids) {
        this.distributors = distributors;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
    }

    @Override
    public Mono<Distributor> add(
            Actor actor, String name, boolean active, Duration responseTarget) {
        return Mono.fromCallable(
                        () -> {
                            actor.require(Right.DISTRIBUTOR_MANAGE);
                            return new Distributor(
                                    new DistributorId(ids.next()), name, active, responseTarget);
                        })
                .flatMap(this::save);
    }

    @Override
    public Mono<Distributor> change(
            Actor actor,
            DistributorId distributor,
            Optional<String> name,
            Optional<Boolean> active,
            Optional<Duration> responseTarget) {
        return Mono.defer(() -> before(actor, distributor))
                .map(
                        before ->
                                new Distributor(
                                        before.id(),
                                        name.orElse(before.name()),
                                        active.orElse(before.active()),
                                        responseTarget.orElse(before.responseTarget())))
                .flatMap(this::save)
                .as(unitOfWork::inTransaction);
    }

    private Mono<Distributor> before(Actor actor, DistributorId distributor) {
        actor.require(Right.DISTRIBUTOR_MANAGE);
        return distributors.find(distributor).switchIfEmpty(Absent.notFound());
    }

    private Mono<Distributor> save(Distributor distributor) {
        return distributors.save(distributor).thenReturn(distributor);
    }
}
