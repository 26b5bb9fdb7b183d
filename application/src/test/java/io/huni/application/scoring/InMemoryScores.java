package io.huni.application.scoring;

import io.huni.application.lead.InMemoryLeads;
import io.huni.application.scoring.port.Scores;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.scoring.Score;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringFacts;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scores of {@link InMemoryLeads}, recounted by the domain. */
public final class InMemoryScores implements Scores {
    private final InMemoryLeads leads;
    private final Map<LeadId, Instant> computed = new HashMap<>();

    public InMemoryScores(InMemoryLeads leads) {
        this.leads = leads;
    }

    @Override
    public Mono<ScoringFacts> facts(Visibility visibility, LeadId lead) {
        return Mono.fromSupplier(
                () ->
                        leads.find(lead)
                                .filter(found -> visibility.covers(found.owners()))
                                .map(Lead::facts)
                                .orElse(null));
    }

    @Override
    public Mono<Long> recomputeDue(ScoreWeights weights, Instant now, int slice) {
        return Mono.fromSupplier(() -> recomputed(new ScoringMethod(weights), now, slice));
    }

    private synchronized long recomputed(ScoringMethod method, Instant now, int slice) {
        List<Lead> due =
                leads.all().stream().filter(lead -> isDue(lead, now)).limit(slice).toList();
        due.forEach(lead -> leads.put(scored(lead, method.score(lead.facts(), now))));
        due.forEach(lead -> computed.put(lead.id(), now));
        return due.size();
    }

    private boolean isDue(Lead lead, Instant now) {
        Instant last = computed.getOrDefault(lead.id(), lead.capturedAt());
        Instant next = ScoringMethod.nextMoment(lead.submittedAt(), last);
        return next != null && !now.isBefore(next);
    }

    private static Lead scored(Lead lead, Score score) {
        return new Lead(
                lead.id(),
                lead.source(),
                lead.externalId(),
                lead.distributor(),
                lead.connection(),
                lead.contact(),
                lead.service(),
                lead.answers(),
                lead.custom(),
                lead.consents(),
                lead.raw(),
                lead.attribution(),
                lead.status(),
                lead.assignee(),
                lead.team(),
                score,
                lead.test(),
                lead.submittedAt(),
                lead.capturedAt());
    }
}
