package io.huni.application.delivery;

import io.huni.application.shared.PageRequest;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In-port: reads deliveries. Needs {@code delivery:read}. */
public interface DeliveryQueries {
    /** The newest first. */
    Mono<Page> page(
            Actor actor, Set<DeliveryState> states, Optional<Channel> channel, PageRequest page);

    /** Refuses with {@code shared.not-found}. */
    Mono<WithBody> get(Actor actor, DeliveryId delivery);

    record Page(List<DeliveryView> items, Optional<String> nextCursor) {}

    /**
     * @param body as it came, as text
     */
    record WithBody(DeliveryView delivery, String body) {}
}
