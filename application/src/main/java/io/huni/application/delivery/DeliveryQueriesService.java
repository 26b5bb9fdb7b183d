package io.huni.application.delivery;

import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.shared.Absent;
import io.huni.application.shared.PageRequest;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.Set;

final class DeliveryQueriesService implements DeliveryQueries {
    private final DeliveryReads reads;

    DeliveryQueriesService(DeliveryReads reads) {
        this.reads = reads;
    }

    @Override
    public Mono<Page> page(
            Actor actor, Set<DeliveryState> states, Optional<Channel> channel, PageRequest page) {
        return Mono.fromRunnable(() -> actor.requireWhole(Right.DELIVERY_READ))
                .then(Mono.defer(() -> reads.page(states, channel, page)));
    }

    @Override
    public Mono<WithBody> get(Actor actor, DeliveryId delivery) {
        return Mono.fromRunnable(() -> actor.requireWhole(Right.DELIVERY_READ))
                .then(Mono.defer(() -> reads.find(delivery)))
                .switchIfEmpty(Absent.notFound());
    }
}
