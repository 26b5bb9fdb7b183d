package io.huni.application.offer;

import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.offer.port.OfferReads;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.offer.Ask;
import io.huni.domain.offer.AskState;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Offers as JSON, as much of them as tests of the web look at. */
public final class ShownOffers implements OfferReads {
    private final Supplier<List<Offer>> offers;
    private final Function<LeadId, Optional<Owners>> leads;

    public ShownOffers(Supplier<List<Offer>> offers, Function<LeadId, Optional<Owners>> leads) {
        this.offers = offers;
        this.leads = leads;
    }

    @Override
    public Mono<Json> page(
            Visibility visibility, Actor actor, OfferFilter filter, PageRequest page) {
        return Mono.fromSupplier(
                () ->
                        new Json(
                                offers.get().stream()
                                        .filter(offer -> isSeen(visibility, offer))
                                        .map(offer -> json(visibility, offer))
                                        .collect(Collectors.joining(",", "{\"items\":[", "]}"))));
    }

    @Override
    public Mono<Versioned> offer(Visibility visibility, Actor actor, OfferId id) {
        return Mono.fromSupplier(offers)
                .flatMapIterable(all -> all)
                .filter(offer -> offer.id().equals(id) && isSeen(visibility, offer))
                .next()
                .map(
                        offer ->
                                new Versioned(
                                        new Json(json(visibility, offer)),
                                        version(visibility, offer)));
    }

    @Override
    public Mono<Json> stats(Visibility visibility) {
        return Mono.just(new Json("{\"open\":0,\"undecided\":0,\"distributors\":[]}"));
    }

    private boolean isSeen(Visibility visibility, Offer offer) {
        if (visibility instanceof Visibility.OfDistributor(var own)) {
            return offer.hasAsked(own);
        }
        Owners origin = new Owners(Optional.empty(), offer.origin().team(), offer.origin().by());
        return visibility.covers(origin)
                || leads.apply(offer.lead()).filter(visibility::covers).isPresent();
    }

    private static String json(Visibility visibility, Offer offer) {
        String asks =
                offer.asks().stream()
                        .filter(ask -> isShown(visibility, ask))
                        .map(ShownOffers::json)
                        .collect(Collectors.joining(",", "[", "]"));
        return """
        {"id":"%s","state":"%s","at":"%s","together":%s,"withinHours":%d,"workingHours":%s,
         "version":%d,"preview":{"name":"A•••","source":"API","score":80,"submittedAt":"%s"},
         "undecided":false,"asks":%s,"allowed":[]}
        """
                .formatted(
                        offer.id().value(),
                        offer.state(),
                        offer.at(),
                        offer.terms().together(),
                        offer.terms().limit().hours(),
                        offer.terms().limit().working(),
                        version(visibility, offer),
                        offer.at(),
                        asks);
    }

    private static int version(Visibility visibility, Offer offer) {
        return visibility instanceof Visibility.OfDistributor(var own)
                ? offer.versionFor(own)
                : offer.version();
    }

    private static boolean isShown(Visibility visibility, Ask ask) {
        return !(visibility instanceof Visibility.OfDistributor(var own))
                || ask.distributor().equals(own) && ask.state() != AskState.WAITING;
    }

    private static String json(Ask ask) {
        return "{\"distributorId\":\"%s\",\"distributorName\":\"Klinik\",\"state\":\"%s\"}"
                .formatted(ask.distributor().value(), ask.state());
    }
}
