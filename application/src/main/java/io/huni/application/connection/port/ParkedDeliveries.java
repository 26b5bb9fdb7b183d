package io.huni.application.connection.port;

import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

/** Out-port: webhook deliveries that wait for a working connection of their page. */
@FunctionalInterface
public interface ParkedDeliveries {
    /** Gives those of the page another try. */
    Mono<Void> retry(MetaId page);
}
