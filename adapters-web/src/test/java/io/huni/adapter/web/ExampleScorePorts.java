package io.huni.adapter.web;

import io.huni.application.analytics.AnalyticsUseCases;
import io.huni.application.analytics.ScoreQueries;
import io.huni.application.lead.LeadQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** The scoring dashboard over the one lead. */
@Component
class ExampleScorePorts implements ScoreQueries {
    private final ScoreQueries scores;

    ExampleScorePorts(LeadQueries leads) {
        scores = AnalyticsUseCases.scoreQueries(leads, new ScoringMethod(ScoreWeights.standard()));
    }

    @Override
    public Mono<Dashboard> dashboard(Actor actor) {
        return scores.dashboard(actor);
    }
}
