package io.huni.application.quality;

import io.huni.domain.identity.Actor;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.Criterion;
import io.huni.domain.quality.QualityCard;
import io.huni.domain.quality.Spread;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;

/** In-port: reads criteria and what they make of leads. */
public interface QualityQueries {
    /** How many of the newest leads a preview judges. */
    int PREVIEWED = 500;

    /**
     * Needs {@code quality:read}. The criteria are the house's: to a distributor {@code
     * shared.not-found}.
     */
    Mono<Criteria> criteria(Actor actor);

    /**
     * A lead by what the actor may know of it; a distributor is told no reasons, which would be the
     * criteria. Needs {@code lead:read}; refuses with {@code shared.not-found}.
     */
    Mono<QualityCard> explain(Actor actor, LeadId lead);

    /** The open leads of the actor's scope by what is kept. Refuses like {@link #criteria}. */
    Mono<Spread> spread(Actor actor);

    /**
     * The newest leads of the actor's scope by the criteria in place, and as they would be by
     * these. Refuses like {@link #criteria}.
     */
    Mono<Preview> preview(Actor actor, List<Criterion> criteria);

    /**
     * @param leads how many were judged
     */
    record Preview(int leads, Spread now, Spread then) {}
}
