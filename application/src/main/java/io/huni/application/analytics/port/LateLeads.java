package io.huni.application.analytics.port;

import io.huni.domain.identity.Owners;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;

/** Out-port: leads that wait for their first answer. */
public interface LateLeads {
    /**
     * Marks those that have waited longer than their distributor's target by now, and tells whose
     * they are. Inside a transaction.
     */
    Mono<List<Owners>> mark(Instant now, int most);
}
