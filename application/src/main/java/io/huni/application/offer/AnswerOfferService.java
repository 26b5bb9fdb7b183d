package io.huni.application.offer;

import io.huni.application.offer.port.LeadsToOffer;
import io.huni.application.offer.port.Offers;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.offer.Deadlines;
import io.huni.domain.offer.Decline;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferState;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class AnswerOfferService implements AnswerOffer {
    private final Offers offers;
    private final LeadsToOffer leads;
    private final OfferDesk desk;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    AnswerOfferService(
            Offers offers, LeadsToOffer leads, OfferDesk desk, UnitOfWork unitOfWork, Clock clock) {
        this.offers = offers;
        this.leads = leads;
        this.desk = desk;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Void> accept(Actor actor, OfferId id, Optional<Integer> version) {
        return asked(actor, id)
                .flatMap(asked -> leadIsThere(asked.offer()).thenReturn(asked))
                .map(Asked::accepted)
                .flatMap(answer -> written(answer, version))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> decline(Actor actor, OfferId id, Decline why, Optional<Integer> version) {
        return asked(actor, id)
                .zipWhen(asked -> desk.deadlines(), (asked, due) -> asked.declined(why, due))
                .flatMap(answer -> written(answer, version))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Asked> asked(Actor actor, OfferId id) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_COMMENT))
                .then(Mono.justOrEmpty(actor.user()))
                .flatMap(person -> asked(actor, id, person))
                .switchIfEmpty(Absent.notFound());
    }

    private Mono<Asked> asked(Actor actor, OfferId id, UserId person) {
        return offers.claim(id)
                .flatMap(
                        offer ->
                                Mono.justOrEmpty(distributor(actor, offer))
                                        .map(asked -> asked(actor, offer, asked, person)));
    }

    private static Optional<DistributorId> distributor(Actor actor, Offer offer) {
        return switch (actor.visibility(Module.LEAD)) {
            case Visibility.OfDistributor(var own) -> Optional.of(own).filter(offer::hasAsked);
            case Visibility.Everything all when actor.may(Right.LEAD_OFFER) ->
                    Optional.of(offer.lastAsked());
            default -> Optional.empty();
        };
    }

    private Asked asked(Actor actor, Offer offer, DistributorId distributor, UserId person) {
        int seen =
                actor.visibility(Module.LEAD) instanceof Visibility.OfDistributor
                        ? offer.versionFor(distributor)
                        : offer.version();
        return new Asked(offer, distributor, person, seen, clock.instant());
    }

    /** One that was given elsewhere meanwhile is not taken from there. */
    private Mono<Void> leadIsThere(Offer offer) {
        return leads.claim(new Visibility.Everything(), List.of(offer.lead()))
                .filter(found -> offer.state() != OfferState.OPEN || isAsOffered(found, offer))
                .switchIfEmpty(Mono.error(() -> new Refused(OfferErrorKey.TOO_LATE)))
                .then();
    }

    private static boolean isAsOffered(List<OfferableLead> found, Offer offer) {
        return found.stream()
                .anyMatch(lead -> lead.open() && lead.distributor().equals(offer.from()));
    }

    private Mono<Void> written(Answer answer, Optional<Integer> version) {
        if (!answer.change().events().isEmpty()) {
            Versions.require(answer.seen(), version);
        }
        return desk.write(List.of(answer.change()), Optional.of(answer.by()));
    }

    /**
     * An offer as it was found, and who answers.
     *
     * @param seen the version as this person reads it
     */
    private record Asked(
            Offer offer, DistributorId distributor, UserId person, int seen, Instant now) {
        Answer accepted() {
            return answer(offer.accept(distributor, person, now));
        }

        Answer declined(Decline why, Deadlines deadlines) {
            return answer(offer.decline(distributor, person, why, deadlines, now));
        }

        private Answer answer(Change<Offer> change) {
            return new Answer(change, seen, person);
        }
    }

    private record Answer(Change<Offer> change, int seen, UserId by) {}
}
