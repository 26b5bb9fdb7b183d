package io.huni.application.delivery;

import io.huni.application.delivery.port.DeliveryReader;
import io.huni.application.delivery.port.DeliveryReader.Reading;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.DeliveryWork.Unpacked;
import io.huni.application.delivery.port.DeliveryWork.Unread;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.delivery.Channel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out what new deliveries announce. */
final class UnpackDeliveries {
    private static final Logger LOG = LoggerFactory.getLogger(UnpackDeliveries.class);

    private final DeliveryWork work;
    private final Map<Channel, DeliveryReader> readers;
    private final DeliverySettings settings;
    private final Clock clock;

    UnpackDeliveries(
            DeliveryWork work,
            List<DeliveryReader> readers,
            DeliverySettings settings,
            Clock clock) {
        this.work = work;
        this.readers =
                readers.stream()
                        .collect(Collectors.toMap(DeliveryReader::channel, Function.identity()));
        this.settings = settings;
        this.clock = clock;
    }

    /** What was unpacked. */
    Mono<List<Unpacked>> unpack() {
        return work.claimUnread(settings.unreadAtOnce(), clock.instant(), settings.lease())
                .filter(unread -> !unread.isEmpty())
                .map(unread -> unread.stream().map(this::read).toList())
                .flatMap(read -> work.unpack(read, clock.instant()).thenReturn(read))
                .defaultIfEmpty(List.of());
    }

    private Unpacked read(Unread unread) {
        try {
            Reading reading = readerOf(unread.channel()).read(unread.body());
            return new Unpacked(unread.id(), reading.object(), reading.notices(), Optional.empty());
        } catch (RuntimeException unreadable) {
            LOG.warn("Delivery {} cannot be read", unread.id().value(), unreadable);
            Fault fault = Fault.of(FaultKey.BODY_UNREADABLE, clock.instant());
            return new Unpacked(unread.id(), "", List.of(), Optional.of(fault));
        }
    }

    private DeliveryReader readerOf(Channel channel) {
        return Optional.ofNullable(readers.get(channel))
                .orElseThrow(() -> new IllegalStateException("no reader for " + channel));
    }
}
