package io.huni.application.delivery;

import io.huni.application.delivery.port.DeliveryWork;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An inbox whose database is away. */
final class BrokenWork implements DeliveryWork {
    @Override
    public Mono<List<Unread>> claimUnread(int most, Instant now, Duration lease) {
        return away();
    }

    @Override
    public Mono<Void> unpack(List<Unpacked> deliveries, Instant now) {
        return away();
    }

    @Override
    public Mono<List<DueItem>> claimItems(
            int most, Instant now, Duration lease, Set<MetaId> except) {
        return away();
    }

    @Override
    public Mono<Void> settle(List<Settled> items, Instant now) {
        return away();
    }

    @Override
    public Mono<Long> revive(Parked parked, Instant now) {
        return away();
    }

    private static <T> Mono<T> away() {
        return Mono.error(new IllegalStateException("database away"));
    }
}
