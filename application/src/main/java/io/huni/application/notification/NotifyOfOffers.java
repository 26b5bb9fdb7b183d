package io.huni.application.notification;

import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.domain.notification.Audience;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.Occasion;
import io.huni.domain.offer.OfferEvent.OfferMoved;
import io.huni.domain.offer.OfferEvent.Step;
import io.huni.domain.offer.OfferId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.DomainEvent;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells a distributor's people that they are asked whether they take a lead. */
final class NotifyOfOffers implements Reaction {
    private final Notify notify;
    private final EventReader reader;

    NotifyOfOffers(Notify notify, EventReader reader) {
        this.notify = notify;
        this.reader = reader;
    }

    @Override
    public String handler() {
        return "notify-of-offers";
    }

    @Override
    public Set<String> events() {
        return Set.of(OfferMoved.NAME);
    }

    @Override
    public boolean wants(DomainEvent event) {
        return event instanceof OfferMoved moved && moved.step() == Step.OFFERED;
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        return Mono.fromSupplier(
                        () ->
                                events.stream()
                                        .flatMap(event -> occasion(event.id(), reader.read(event)))
                                        .toList())
                .flatMap(notify::of);
    }

    private static Stream<Occasion> occasion(UUID event, DomainEvent happened) {
        return happened instanceof OfferMoved moved
                ? moved.distributor().map(asked -> occasion(event, moved, asked)).stream()
                : Stream.empty();
    }

    private static Occasion occasion(UUID event, OfferMoved moved, String distributor) {
        return new Occasion(
                event,
                NotificationKind.LEAD_OFFERED,
                OfferId.of(moved.offer()).value(),
                new Audience.OfDistributor(DistributorId.of(distributor)),
                Optional.empty(),
                Map.of(),
                moved.at());
    }
}
