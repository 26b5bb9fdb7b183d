package io.huni.application.delivery;

import io.huni.application.delivery.DeliveryQueries.WithBody;
import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.DeliveryWork.Parked;
import io.huni.application.shared.Absent;
import io.huni.domain.delivery.DeliveryErrorKey;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;

final class ReplayDeliveryService implements ReplayDelivery {
    private final DeliveryWork work;
    private final DeliveryReads reads;
    private final DeliveryAnnouncements announcements;
    private final Clock clock;

    ReplayDeliveryService(
            DeliveryWork work,
            DeliveryReads reads,
            DeliveryAnnouncements announcements,
            Clock clock) {
        this.work = work;
        this.reads = reads;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public Mono<DeliveryView> replay(Actor actor, DeliveryId delivery) {
        return Mono.fromRunnable(() -> actor.requireWhole(Right.DELIVERY_REPLAY))
                .then(Mono.defer(() -> reads.find(delivery)))
                .switchIfEmpty(Absent.notFound())
                .flatMap(found -> revive(new Parked.OfDelivery(delivery)))
                .filter(revived -> revived > 0)
                .switchIfEmpty(Mono.error(() -> new Refused(DeliveryErrorKey.NOTHING_TO_REPLAY)))
                .flatMap(revived -> shown(delivery));
    }

    private Mono<DeliveryView> shown(DeliveryId delivery) {
        return announcements
                .updated(List.of(delivery))
                .then(Mono.defer(() -> reads.find(delivery)))
                .map(WithBody::delivery);
    }

    @Override
    public Mono<Long> replayAll(Actor actor) {
        return Mono.fromRunnable(() -> actor.requireWhole(Right.DELIVERY_REPLAY))
                .then(Mono.defer(() -> revive(new Parked.All())));
    }

    @Override
    public Mono<Long> replayOfPage(MetaId page) {
        return Mono.defer(() -> revive(new Parked.OfPage(page)));
    }

    private Mono<Long> revive(Parked parked) {
        return work.revive(parked, clock.instant());
    }
}
