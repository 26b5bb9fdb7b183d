package io.huni.application.live.port;

import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Owners;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

/** Out-port: leads that people look at. */
public interface WatchedLeads {
    /** Empty when the lead is not there for the person. */
    Mono<Watched> of(Actor.Person person, LeadId lead);

    /**
     * @param viewer {@code {"id":…,"name":…}} of the person who looks
     */
    record Watched(Owners owners, Json viewer) {}
}
