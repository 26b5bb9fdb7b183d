package io.huni.application.system.port;

import io.huni.application.shared.Json;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.UUID;

/** Out-port: the installation's own numbers. */
public interface Figures {
    /**
     * {@code deliveriesWaiting deliveriesFailed outboxWaiting outboxParked leads databaseBytes
     * oldestDeliverySeconds connectionsFailed connectionsWarned mailsWaiting mailsDelayed
     * mailsFailed schedulerLateSeconds wallBypassed}, in one round trip. Delayed mails wait after a
     * try that failed; failed ones were given up in the last seven days. The last is 1 where the
     * database's role is not bound by row-level security.
     */
    Mono<Map<String, Long>> read();

    Mono<Json> parkedEvents();

    /** False when there is no such parked row. */
    Mono<Boolean> replay(UUID outboxRow);
}
