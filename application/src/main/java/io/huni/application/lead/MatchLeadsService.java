package io.huni.application.lead;

import io.huni.application.lead.port.LeadMatches;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Set;

final class MatchLeadsService implements MatchLeads {
    private final LeadMatches matches;

    MatchLeadsService(LeadMatches matches) {
        this.matches = matches;
    }

    @Override
    public Mono<Map<LeadKey, LeadId>> match(Actor actor, Set<LeadKey> keys) {
        return keys.isEmpty()
                ? Mono.just(Map.of())
                : matches.match(actor.visibility(Module.LEAD), keys);
    }

    @Override
    public Mono<Map<LeadId, Named>> named(Actor actor, Set<LeadId> leads) {
        return leads.isEmpty()
                ? Mono.just(Map.of())
                : matches.named(actor.visibility(Module.LEAD), leads);
    }
}
