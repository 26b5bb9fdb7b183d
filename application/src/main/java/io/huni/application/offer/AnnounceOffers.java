package io.huni.application.offer;

import io.huni.application.live.Announce;
import io.huni.application.live.Announce.Announcement;
import io.huni.application.offer.port.Offers;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.offer.OfferEvent;
import io.huni.domain.offer.OfferEvent.OfferGone;
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
 * Tells open screens of offers: a distributor hears only of steps about itself and of the end that
 * closes its own question; those who see the lead or have offered it hear all, and of which lead.
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
        return Set.of(OfferMoved.NAME, OfferGone.NAME);
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        return Flux.fromIterable(events)
                .map(payloads::read)
                .concatMap(this::announcements)
                .concatMap(announce::announce)
                .then();
    }

    private Flux<Announcement> announcements(OfferEvent event) {
        return switch (event) {
            case OfferMoved moved -> moved(moved);
            case OfferGone gone -> Flux.fromIterable(announcements(closed(gone), audience(gone)));
        };
    }

    private Flux<Announcement> moved(OfferMoved moved) {
        OfferId offer = OfferId.of(moved.offer());
        return offers.audiences(List.of(offer))
                .flatMap(who -> Mono.justOrEmpty(who.get(offer)))
                .flatMapIterable(who -> announcements(moved, who));
    }

    private static OfferMoved closed(OfferGone gone) {
        return new OfferMoved(
                gone.offer(), gone.lead(), Step.WITHDRAWN, Optional.empty(), "", gone.at());
    }

    private static Offers.Audience audience(OfferGone gone) {
        return new Offers.Audience(
                inside(gone.leadTeam(), gone.leadAssignee()),
                inside(gone.team(), gone.offeredBy()),
                gone.asked().stream().map(DistributorId::of).toList());
    }

    private static Owners inside(Optional<String> team, Optional<String> person) {
        return new Owners(Optional.empty(), team.map(TeamId::of), person.map(UserId::of));
    }

    private static List<Announcement> announcements(OfferMoved moved, Offers.Audience who) {
        String type = moved.step() == Step.OFFERED ? "offer_created" : "offer_updated";
        Stream<Announcement> asked =
                asked(moved, who)
                        .map(AnnounceOffers::owner)
                        .map(owner -> announcement(List.of(OFFERS), type, owner, moved, ""))
                        .map(Announcement::openToPartners);
        String lead = ",\"leadId\":\"%s\"".formatted(moved.lead().value());
        List<String> topics = List.of(OFFERS, "lead:" + moved.lead().value());
        Stream<Announcement> house =
                Stream.of(who.lead(), who.origin())
                        .map(AnnounceOffers::inside)
                        .distinct()
                        .map(owner -> announcement(topics, type, owner, moved, lead));
        return Stream.concat(house, asked).toList();
    }

    private static Stream<DistributorId> asked(OfferMoved moved, Offers.Audience who) {
        Stream<DistributorId> closed = moved.isEnd() ? who.closed().stream() : Stream.empty();
        return Stream.concat(moved.distributor().map(DistributorId::of).stream(), closed)
                .distinct();
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
