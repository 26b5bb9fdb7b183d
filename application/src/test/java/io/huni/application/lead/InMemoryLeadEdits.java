package io.huni.application.lead;

import io.huni.application.lead.port.LeadEdits;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The corrections of leads of {@link InMemoryLeads}, with what was saved to look at. */
public final class InMemoryLeadEdits implements LeadEdits {
    private final InMemoryLeads leads;
    private final Map<LeadId, Integer> versions = new HashMap<>();
    private final List<EditedLead> saved = new ArrayList<>();

    public InMemoryLeadEdits(InMemoryLeads leads) {
        this.leads = leads;
    }

    @Override
    public Mono<Corrigible> claim(Visibility visibility, LeadId lead) {
        return Mono.fromSupplier(
                () ->
                        leads.find(lead)
                                .filter(found -> visibility.covers(found.owners()))
                                .map(found -> new Corrigible(found, versions.getOrDefault(lead, 1)))
                                .orElse(null));
    }

    @Override
    public Mono<Void> save(EditedLead edited, Optional<UserId> by, Instant at) {
        return Mono.fromRunnable(
                () -> {
                    leads.edit(edited.after());
                    versions.merge(edited.after().id(), 2, (old, first) -> old + 1);
                    saved.add(edited);
                });
    }

    /** In the order in which they were saved. */
    public List<EditedLead> saved() {
        return List.copyOf(saved);
    }
}
