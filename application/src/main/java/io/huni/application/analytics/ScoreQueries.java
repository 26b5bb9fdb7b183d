package io.huni.application.analytics;

import io.huni.application.lead.LeadQueries.Listed;
import io.huni.domain.identity.Actor;
import io.huni.domain.scoring.ScoreGuide;
import io.huni.domain.scoring.ScoreLevel;

import reactor.core.publisher.Mono;

import java.util.Map;

/**
 * In-port: how good the leads at hand are and what to do about them first, right with the commit of
 * each change. Needs {@code analytics:read} and {@code lead:read}; a lead outside the actor's scope
 * of leads is neither shown nor counted, nor is one that is a test.
 */
public interface ScoreQueries {
    Mono<Dashboard> dashboard(Actor actor);

    /**
     * All of one moment. Lists hold their newest leads, {@code top} the best.
     *
     * @param levels how many open leads each level has; open ones are NEW, ASSIGNED or CONTACTED
     * @param top of the open leads
     * @param actNow open, VERY_GOOD or GOOD, and nobody has them
     * @param abandoned ASSIGNED and without a first answer for longer than their distributor's
     *     target
     * @param reconsider LOW or VERY_LOW, and worked on: ASSIGNED or CONTACTED
     * @param guide the method by the weights that are in force
     */
    record Dashboard(
            Map<ScoreLevel, Long> levels,
            Listed top,
            Listed actNow,
            Listed abandoned,
            Listed reconsider,
            ScoreGuide guide) {}
}
