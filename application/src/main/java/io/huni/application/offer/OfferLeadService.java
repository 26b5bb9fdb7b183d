package io.huni.application.offer;

import io.huni.application.offer.port.LeadsToOffer;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.offer.Deadlines;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.shared.Change;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

final class OfferLeadService implements OfferLead {
    private final LeadsToOffer leads;
    private final OfferDesk desk;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    OfferLeadService(
            LeadsToOffer leads, OfferDesk desk, UnitOfWork unitOfWork, Ids ids, Clock clock) {
        this.leads = leads;
        this.desk = desk;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<OfferId> offer(Command command) {
        return Mono.fromRunnable(() -> command.actor().require(Right.LEAD_OFFER))
                .then(Mono.defer(() -> made(command)))
                .as(unitOfWork::inTransaction);
    }

    private Mono<OfferId> made(Command command) {
        return desk.requireActive(command.terms().to())
                .then(Mono.defer(() -> lead(command)))
                .zipWhen(lead -> desk.deadlines(), (lead, due) -> change(command, lead, due))
                .flatMap(change -> written(command, change));
    }

    private Mono<OfferableLead> lead(Command command) {
        return leads.claim(command.actor().visibility(Module.LEAD), List.of(command.lead()))
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()))
                .switchIfEmpty(Absent.notFound());
    }

    private Change<Offer> change(Command command, OfferableLead lead, Deadlines deadlines) {
        return Offer.make(
                new OfferId(ids.next()),
                lead,
                Origins.of(command.actor(), Optional.empty()),
                command.terms(),
                deadlines,
                clock.instant());
    }

    private Mono<OfferId> written(Command command, Change<Offer> change) {
        return desk.write(List.of(change), command.actor().user()).thenReturn(change.state().id());
    }
}
