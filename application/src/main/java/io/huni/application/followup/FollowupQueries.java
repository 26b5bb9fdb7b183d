package io.huni.application.followup;

import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

/** In-port: the mails of a lead. Needs {@code lead:read}; outside the scope nothing is there. */
public interface FollowupQueries {
    /**
     * {@code {"items":[LeadMail…],"optedOut":…,"optedOutBy":…,"reachable":…}}, the newest first.
     * Refuses with {@code shared.not-found}.
     */
    Mono<Json> ofLead(Actor actor, LeadId lead);
}
