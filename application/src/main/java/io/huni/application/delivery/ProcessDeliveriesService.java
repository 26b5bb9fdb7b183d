package io.huni.application.delivery;

import io.huni.application.delivery.port.DeliveryWork.Settled;
import io.huni.application.delivery.port.DeliveryWork.Unpacked;
import io.huni.domain.delivery.DeliveryId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.util.List;

final class ProcessDeliveriesService implements ProcessDeliveries {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeliveriesService.class);

    private final UnpackDeliveries unpacking;
    private final FetchDueLeads fetching;
    private final DeliveryAnnouncements announcements;

    ProcessDeliveriesService(
            UnpackDeliveries unpacking,
            FetchDueLeads fetching,
            DeliveryAnnouncements announcements) {
        this.unpacking = unpacking;
        this.fetching = fetching;
        this.announcements = announcements;
    }

    @Override
    public Mono<Integer> processDue() {
        return Mono.defer(this::unpack)
                .flatMap(unpacked -> fetch().map(fetched -> unpacked + fetched))
                .onErrorResume(ProcessDeliveriesService::nextTime);
    }

    private Mono<Integer> unpack() {
        return unpacking
                .unpack()
                .flatMap(
                        done ->
                                tell(done.stream().map(Unpacked::id).toList())
                                        .thenReturn(done.size()));
    }

    private Mono<Integer> fetch() {
        return fetching.fetch()
                .flatMap(
                        done ->
                                tell(done.stream().map(Settled::delivery).toList())
                                        .thenReturn(done.size()));
    }

    private Mono<Void> tell(List<DeliveryId> deliveries) {
        return announcements.updated(deliveries);
    }

    private static Mono<Integer> nextTime(Throwable failure) {
        LOG.error("The inbox could not be worked off; the next round tries again", failure);
        return Mono.just(0);
    }
}
