package io.huni.application.delivery;

import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

/** In-port: gives parked items another try. Needs {@code delivery:replay}. */
public interface ReplayDelivery {
    /** Refuses with {@code delivery.nothing-to-replay} or {@code shared.not-found}. */
    Mono<DeliveryView> replay(Actor actor, DeliveryId delivery);

    /** All parked ones; how many deliveries that are. */
    Mono<Long> replayAll(Actor actor);

    /**
     * Those of a page that has got a working connection; how many items that are. For the program
     * itself.
     */
    Mono<Long> replayOfPage(MetaId page);
}
