package io.huni.application.offer;

import io.huni.application.lead.BeforeLeadsGo;
import io.huni.application.offer.port.Offers;
import io.huni.application.offer.port.Offers.Audience;
import io.huni.domain.offer.AskState;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferEvent.OfferGone;
import io.huni.domain.offer.OfferId;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Closes the open questions about leads that go, and keeps for later who has to hear of it. */
final class EndOffersOfLeads implements BeforeLeadsGo {
    private final Offers offers;
    private final Clock clock;

    EndOffersOfLeads(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public Mono<Void> before(Set<LeadId> leads) {
        return offers.claimOpen(leads).filter(open -> !open.isEmpty()).flatMap(this::ended);
    }

    private Mono<Void> ended(List<Offer> open) {
        Instant now = clock.instant();
        return offers.audiences(open.stream().map(Offer::id).toList())
                .map(who -> gone(open, who, now))
                .flatMap(offers::save);
    }

    private static List<Change<Offer>> gone(
            List<Offer> open, Map<OfferId, Audience> who, Instant now) {
        return open.stream()
                .flatMap(
                        offer ->
                                Stream.ofNullable(who.get(offer.id()))
                                        .map(heard -> gone(offer, heard, now)))
                .toList();
    }

    private static Change<Offer> gone(Offer offer, Audience who, Instant now) {
        return new Change<>(
                offer.withdraw("", now).state(),
                List.of(
                        new OfferGone(
                                offer.id().value().toString(),
                                offer.lead(),
                                asked(offer),
                                who.lead().team().map(id -> id.value().toString()),
                                who.lead().assignee().map(id -> id.value().toString()),
                                who.origin().team().map(id -> id.value().toString()),
                                who.origin().assignee().map(id -> id.value().toString()),
                                now)));
    }

    private static List<String> asked(Offer offer) {
        return offer.asks().stream()
                .filter(ask -> ask.state() == AskState.OPEN)
                .map(ask -> ask.distributor().value().toString())
                .toList();
    }
}
