package io.huni.application.organisation;

import io.huni.application.organisation.port.Distributors;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
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
                .flatMap(this::save)
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Distributor> change(Change change) {
        return Mono.defer(() -> before(change))
                .map(before -> after(before, change))
                .flatMap(this::save)
                .as(unitOfWork::inTransaction);
    }

    private Mono<Distributor> before(Change change) {
        change.actor().require(Right.DISTRIBUTOR_MANAGE);
        return distributors
                .claim(change.distributor())
                .filter(found -> isInScope(change.actor(), found))
                .switchIfEmpty(Absent.notFound())
                .doOnNext(found -> Versions.require(found.version(), change.version()));
    }

    private static boolean isInScope(Actor actor, Distributor distributor) {
        Owners owners =
                new Owners(Optional.of(distributor.id()), Optional.empty(), Optional.empty());
        return actor.visibility(Module.DISTRIBUTOR).covers(owners);
    }

    private static Distributor after(Distributor before, Change change) {
        return new Distributor(
                before.id(),
                change.name().orElse(before.name()),
                change.active().orElse(before.active()),
                change.responseTarget().orElse(before.responseTarget()),
                before.version() + 1);
    }

    private Mono<Distributor> save(Distributor distributor) {
        return distributors.save(distributor).thenReturn(distributor);
    }
}
