package io.huni.application.lead;

import io.huni.application.lead.port.LeadMatches;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class TakeBackLeadsService implements TakeBackLeads {
    private final LeadMatches matches;
    private final BeforeLeadsGo beforeLeadsGo;
    private final Clock clock;

    TakeBackLeadsService(LeadMatches matches, BeforeLeadsGo beforeLeadsGo, Clock clock) {
        this.matches = matches;
        this.beforeLeadsGo = beforeLeadsGo;
        this.clock = clock;
    }

    @Override
    public Mono<Set<LeadId>> takeBack(Actor actor, List<LeadId> leads) {
        return Mono.defer(
                () -> {
                    actor.require(Right.LEAD_IMPORT);
                    return leads.isEmpty()
                            ? Mono.just(Set.of())
                            : matches.claimUntouched(actor.visibility(Module.LEAD), leads)
                                    .flatMap(found -> removed(actor, found));
                });
    }

    private Mono<Set<LeadId>> removed(Actor actor, Map<LeadId, Owners> untouched) {
        Instant now = clock.instant();
        return beforeLeadsGo
                .before(untouched.keySet())
                .then(Mono.defer(() -> matches.remove(left(actor, untouched, now), now)))
                .thenReturn(untouched.keySet());
    }

    private static List<LeadLeft> left(Actor actor, Map<LeadId, Owners> leads, Instant now) {
        return leads.entrySet().stream()
                .map(lead -> LeadLeft.of(lead.getKey(), lead.getValue(), actor.user(), now))
                .toList();
    }
}
