package io.huni.application.lead;

import io.huni.application.lead.port.LeadMatches;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

final class TakeBackLeadsService implements TakeBackLeads {
    private final LeadMatches matches;

    TakeBackLeadsService(LeadMatches matches) {
        this.matches = matches;
    }

    @Override
    public Mono<Set<LeadId>> takeBack(Actor actor, List<LeadId> leads) {
        return Mono.defer(
                () -> {
                    actor.require(Right.LEAD_IMPORT);
                    return leads.isEmpty()
                            ? Mono.just(Set.of())
                            : matches.takeBack(actor.visibility(Module.LEAD), leads);
                });
    }
}
