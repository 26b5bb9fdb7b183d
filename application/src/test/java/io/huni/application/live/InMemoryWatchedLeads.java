package io.huni.application.live;

import io.huni.application.live.port.WatchedLeads;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Leads that are nothing but their owners. */
public final class InMemoryWatchedLeads implements WatchedLeads {
    private final Map<LeadId, Owners> leads = new ConcurrentHashMap<>();

    public void put(LeadId lead, Owners owners) {
        leads.put(lead, owners);
    }

    @Override
    public Mono<Watched> of(Actor.Person person, LeadId lead) {
        return Mono.fromSupplier(() -> leads.get(lead))
                .filter(owners -> person.visibility(Module.LEAD).covers(owners))
                .map(owners -> new Watched(owners, viewer(person)));
    }

    private static Json viewer(Actor.Person person) {
        return new Json("{\"id\":\"%s\",\"name\":\"Kişi\"}".formatted(person.id().value()));
    }
}
