package io.huni.application.scoring;

import io.huni.application.scoring.port.Scores;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.scoring.Scorecard;
import io.huni.domain.scoring.ScoringFacts;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;

final class ExplainScoreService implements ExplainScore {
    private final Scores scores;
    private final ScoringMethod method;
    private final Clock clock;

    ExplainScoreService(Scores scores, ScoringMethod method, Clock clock) {
        this.scores = scores;
        this.method = method;
        this.clock = clock;
    }

    @Override
    public Mono<Scorecard> explain(Actor actor, LeadId lead) {
        return Mono.defer(() -> facts(actor, lead))
                .map(facts -> method.explain(facts, clock.instant()))
                .switchIfEmpty(Absent.notFound());
    }

    private Mono<ScoringFacts> facts(Actor actor, LeadId lead) {
        actor.require(Right.LEAD_READ);
        return scores.facts(actor.visibility(Module.LEAD), lead);
    }
}
