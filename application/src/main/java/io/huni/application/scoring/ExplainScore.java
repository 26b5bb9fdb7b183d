package io.huni.application.scoring;

import io.huni.domain.identity.Actor;
import io.huni.domain.scoring.Scorecard;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

/**
 * In-port: the score of a lead with its reasons, at this moment. Refuses with {@code
 * shared.not-found}.
 */
public interface ExplainScore {
    Mono<Scorecard> explain(Actor actor, LeadId lead);
}
