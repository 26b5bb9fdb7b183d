package io.huni.application.system.port;

import io.huni.application.shared.Json;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.UUID;

/** Out-port: the installation's own numbers. */
public interface Figures {
    /**
     * {@code deliveriesWaiting deliveriesFailed outboxWaiting outboxParked leads databaseBytes
     * oldestDeliverySeconds connectionsFailed schedulerLateSeconds}, in one round trip.
     */
    Mono<Map<String, Long>> read();

    Mono<Json> parkedEvents();

    /** False when there is no such parked row. */
    Mono<Boolean> replay(UUID outboxRow);
}
