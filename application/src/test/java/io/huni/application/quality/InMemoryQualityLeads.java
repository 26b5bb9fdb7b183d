package io.huni.application.quality;

import io.huni.application.lead.InMemoryLeads;
import io.huni.application.quality.port.QualityLeads;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.quality.QualityFacts;
import io.huni.domain.quality.Spread;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Leads to whom nobody has turned yet. */
public final class InMemoryQualityLeads implements QualityLeads {
    private final InMemoryLeads leads;
    private final List<UUID> kept = new ArrayList<>();

    public InMemoryQualityLeads(InMemoryLeads leads) {
        this.leads = leads;
    }

    /** Which were judged anew, in that order. */
    public List<UUID> kept() {
        return List.copyOf(kept);
    }

    @Override
    public Mono<QualityFacts> facts(Visibility visibility, LeadId lead) {
        return Mono.fromSupplier(
                () ->
                        seen(visibility)
                                .filter(one -> one.id().equals(lead))
                                .map(InMemoryQualityLeads::facts)
                                .findFirst()
                                .orElse(null));
    }

    @Override
    public Mono<List<QualityFacts>> newest(Visibility visibility, int most) {
        return Mono.fromSupplier(
                () ->
                        seen(visibility)
                                .sorted(Comparator.comparing(Lead::submittedAt).reversed())
                                .limit(most)
                                .map(InMemoryQualityLeads::facts)
                                .toList());
    }

    @Override
    public Mono<Spread> spread(Visibility visibility) {
        return Mono.fromSupplier(
                () -> Spread.of(seen(visibility).map(JudgedLeads::judged).toList()));
    }

    @Override
    public Mono<List<UUID>> all() {
        return Mono.fromSupplier(
                () -> leads.all().stream().map(lead -> lead.id().value()).toList());
    }

    @Override
    public Mono<Void> keep(List<UUID> some) {
        return Mono.fromRunnable(() -> kept.addAll(some));
    }

    private Stream<Lead> seen(Visibility visibility) {
        return leads.all().stream().filter(lead -> visibility.covers(lead.owners()));
    }

    private static QualityFacts facts(Lead lead) {
        return JudgedLeads.facts(lead, List.of());
    }
}
