package io.huni.application.webhook;

import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads that say in whose eyes they are seen. */
final class SeenLeads implements LeadQueries {
    final Map<LeadId, Owners> owners = new HashMap<>();

    @Override
    public Mono<Versioned> lead(Actor actor, LeadId lead) {
        Visibility visibility = actor.visibility(Module.LEAD);
        String eyes = visibility instanceof Visibility.Everything ? "all" : "partner";
        return Mono.justOrEmpty(owners.get(lead))
                .filter(visibility::covers)
                .map(found -> new Versioned(new Json("{\"eyes\":\"" + eyes + "\"}"), 1))
                .switchIfEmpty(Absent.notFound());
    }

    @Override
    public Mono<Json> page(
            Actor actor, LeadFilter filter, LeadSort sort, PageRequest page, CountMode count) {
        return Mono.empty();
    }

    @Override
    public Mono<List<Listed>> lists(Actor actor, List<Wanted> wanted) {
        return Mono.empty();
    }

    @Override
    public Mono<Json> interactions(Actor actor, LeadId lead) {
        return Mono.empty();
    }

    @Override
    public Mono<Json> facets(Actor actor) {
        return Mono.empty();
    }

    @Override
    public Mono<Json> stats(Actor actor) {
        return Mono.empty();
    }

    @Override
    public Mono<Json> duplicates(Actor actor, Optional<String> phone, Optional<String> email) {
        return Mono.empty();
    }
}
