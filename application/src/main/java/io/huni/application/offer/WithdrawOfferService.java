package io.huni.application.offer;

import io.huni.application.offer.port.Offers;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferId;
import io.huni.domain.shared.Change;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

final class WithdrawOfferService implements WithdrawOffer {
    private final Offers offers;
    private final OfferDesk desk;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    WithdrawOfferService(Offers offers, OfferDesk desk, UnitOfWork unitOfWork, Clock clock) {
        this.offers = offers;
        this.desk = desk;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Void> withdraw(Actor actor, OfferId id, Optional<Integer> version) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_OFFER))
                .then(Mono.defer(() -> offers.claim(actor.visibility(Module.LEAD), id)))
                .switchIfEmpty(Absent.notFound())
                .map(offer -> withdrawn(offer, version))
                .flatMap(change -> desk.write(List.of(change), actor.user()))
                .as(unitOfWork::inTransaction);
    }

    private Change<Offer> withdrawn(Offer offer, Optional<Integer> version) {
        Change<Offer> change = offer.withdraw("", clock.instant());
        Versions.require(offer.version(), version);
        return change;
    }
}
