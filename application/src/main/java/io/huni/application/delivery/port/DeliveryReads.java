package io.huni.application.delivery.port;

import io.huni.application.delivery.DeliveryQueries.Page;
import io.huni.application.delivery.DeliveryQueries.WithBody;
import io.huni.application.shared.PageRequest;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.Set;

/** Out-port: deliveries as screens show them. */
public interface DeliveryReads {
    Mono<Page> page(Set<DeliveryState> states, Optional<Channel> channel, PageRequest page);

    Mono<WithBody> find(DeliveryId delivery);
}
