package io.huni.application.delivery;

import io.huni.application.delivery.port.DeliveryReader;
import io.huni.application.delivery.port.DeliveryReader.Reading;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.DeliveryWork.Unpacked;
import io.huni.application.delivery.port.DeliveryWork.Unread;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
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
                .flatMap(this::kept)
                .defaultIfEmpty(List.of());
    }

    /** One that cannot be stored does not hold up the others that came with it. */
    private Mono<List<Unpacked>> kept(List<Unpacked> read) {
        return work.unpack(read, clock.instant())
                .thenReturn(read)
                .onErrorResume(
                        failure -> Flux.fromIterable(read).concatMap(this::alone).collectList());
    }

    /** While the database is away this fails as well, and the lease brings it back. */
    private Mono<Unpacked> alone(Unpacked one) {
        return work.unpack(List.of(one), clock.instant())
                .thenReturn(one)
                .onErrorResume(failure -> unreadable(one, failure));
    }

    private Mono<Unpacked> unreadable(Unpacked one, Throwable failure) {
        Unpacked unread = unreadable(one.id());
        return work.unpack(List.of(unread), clock.instant())
                .doOnSuccess(
                        none -> LOG.warn("Delivery {} cannot be stored", one.id().value(), failure))
                .thenReturn(unread);
    }

    private Unpacked unreadable(DeliveryId id) {
        Fault fault = Fault.of(FaultKey.BODY_UNREADABLE, clock.instant());
        return new Unpacked(id, "", List.of(), Optional.of(fault));
    }

    private Unpacked read(Unread unread) {
        try {
            Reading reading = readerOf(unread.channel()).read(unread.body());
            return new Unpacked(unread.id(), reading.object(), reading.notices(), Optional.empty());
        } catch (RuntimeException unreadable) {
            LOG.warn("Delivery {} cannot be read", unread.id().value(), unreadable);
            return unreadable(unread.id());
        }
    }

    private DeliveryReader readerOf(Channel channel) {
        return Optional.ofNullable(readers.get(channel))
                .orElseThrow(() -> new IllegalStateException("no reader for " + channel));
    }
}
