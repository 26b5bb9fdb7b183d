package io.huni.application.ranking;

import io.huni.application.lead.InMemoryLeads;
import io.huni.application.ranking.port.Chances;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.ranking.TrainingId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chances of {@link InMemoryLeads}. */
public final class InMemoryChances implements Chances {
    private final InMemoryLeads leads;
    private final Map<LeadId, Kept> kept = new HashMap<>();

    public InMemoryChances(InMemoryLeads leads) {
        this.leads = leads;
    }

    @Override
    public Mono<Void> save(TrainingId model, List<LeadChance> chances, Instant now) {
        return Mono.fromRunnable(
                () ->
                        chances.stream()
                                .filter(one -> leads.find(one.lead()).isPresent())
                                .forEach(one -> kept.put(one.lead(), new Kept(one.chance(), now))));
    }

    @Override
    public Mono<Judged> find(Visibility visibility, LeadId lead, Instant now) {
        return Mono.fromSupplier(
                () ->
                        leads.find(lead)
                                .filter(found -> visibility.covers(found.owners()))
                                .map(found -> judged(found, now))
                                .orElse(null));
    }

    private Judged judged(Lead lead, Instant now) {
        Standing standing = standing(lead, now);
        return new Judged(
                standing,
                Optional.ofNullable(kept.get(lead.id())).filter(one -> standing == Standing.OPEN));
    }

    private static Standing standing(Lead lead, Instant now) {
        if (lead.test()) {
            return Standing.TEST;
        }
        return switch (lead.status()) {
            case CONVERTED, LOST -> Standing.DECIDED;
            case NEW, ASSIGNED, CONTACTED ->
                    lead.submittedAt().isAfter(now.minus(Outcome.PATIENCE))
                            ? Standing.OPEN
                            : Standing.OLD;
        };
    }
}
