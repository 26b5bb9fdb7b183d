package io.huni.application.offer;

import io.huni.application.live.Announce;
import io.huni.application.live.Announce.Announcement;
import io.huni.application.offer.port.Offers;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.offer.OfferEvent.OfferMoved;
import io.huni.domain.offer.OfferEvent.Step;
import io.huni.domain.offer.OfferId;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells open screens of offers: those who are asked hear only that there is one, those who see the
 * lead or have offered it hear which.
 */
final class AnnounceOffers implements Reaction {
    private static final String OFFERS = "offers";

    private final Offers offers;
    private final Announce announce;
    private final OfferPayloads payloads;

    AnnounceOffers(Offers offers, Announce announce, OfferPayloads payloads) {
        this.offers = offers;
        this.announce = announce;
        this.payloads = payloads;
    }

    @Override
    public String handler() {
        return "announce-offers";
    }

    @Override
    public Set<String> events() {
        return Set.of(OfferMoved.NAME);
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        return Flux.fromIterable(events)
                .map(payloads::read)
                .concatMap(
                        moved ->
                                offers.audience(OfferId.of(moved.offer()))
                                        .flatMapIterable(who -> announcements(moved, who))
                                        .concatMap(announce::announce))
                .then();
    }

    private static List<Announcement> announcements(OfferMoved moved, Offers.Audience who) {
        String type = moved.step() == Step.OFFERED ? "offer_created" : "offer_updated";
        Stream<Announcement> asked =
                who.asked().stream()
                        .map(AnnounceOffers::owner)
                        .map(owner -> announcement(List.of(OFFERS), type, owner, moved, ""));
        String lead = ",\"leadId\":\"%s\"".formatted(moved.lead().value());
        List<String> topics = List.of(OFFERS, "lead:" + moved.lead().value());
        Stream<Announcement> house =
                Stream.of(who.lead(), who.origin())
                        .map(AnnounceOffers::inside)
                        .distinct()
                        .map(owner -> announcement(topics, type, owner, moved, lead));
        return Stream.concat(house, asked).toList();
    }

    /** The distributor that has the lead now hears nothing of whom else it is offered to. */
    private static Owners inside(Owners owners) {
        return new Owners(Optional.empty(), owners.team(), owners.assignee());
    }

    private static Owners owner(DistributorId distributor) {
        return new Owners(Optional.of(distributor), Optional.empty(), Optional.empty());
    }

    private static Announcement announcement(
            List<String> topics, String type, Owners owners, OfferMoved moved, String more) {
        String data =
                "{\"id\":\"%s\",\"step\":\"%s\"%s}".formatted(moved.offer(), moved.step(), more);
        return new Announcement(topics, type, Module.LEAD, owners, data);
    }
}
