package io.huni.application.delivery;

import io.huni.application.live.Announce;
import io.huni.application.live.Announce.Announcement;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;

/**
 * Tells open screens that deliveries have moved on: of many at once a few, because a list that
 * hears of one reads itself anew.
 */
final class DeliveryAnnouncements {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryAnnouncements.class);
    private static final int MOST = 5;

    private final Announce announce;

    DeliveryAnnouncements(Announce announce) {
        this.announce = announce;
    }

    Mono<Void> updated(Collection<DeliveryId> deliveries) {
        return Flux.fromIterable(deliveries)
                .distinct()
                .take(MOST)
                .concatMap(this::tell)
                .then()
                .onErrorResume(DeliveryAnnouncements::leaveOut);
    }

    private Mono<Void> tell(DeliveryId delivery) {
        return announce.announce(
                new Announcement(
                        List.of("deliveries"),
                        "delivery_updated",
                        Module.DELIVERY,
                        Owners.none(),
                        "{\"id\":\"" + delivery.value() + "\"}"));
    }

    private static Mono<Void> leaveOut(Throwable failure) {
        LOG.warn("An announcement was left out", failure);
        return Mono.empty();
    }
}
