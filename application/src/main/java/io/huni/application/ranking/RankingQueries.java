package io.huni.application.ranking;

import io.huni.application.ranking.port.Chances.Judged;
import io.huni.domain.identity.Actor;
import io.huni.domain.ranking.Training;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** In-port: reads the learned ranking. */
public interface RankingQueries {
    /**
     * The model in use with its card, and the trainings. Needs {@code analytics:model}; for the
     * people of a distributor it is not there, because it tells of the leads of all.
     */
    Mono<RankingState> state(Actor actor);

    /** Needs {@code lead:read}; refuses with {@code shared.not-found}. */
    Mono<Judged> chance(Actor actor, LeadId lead);

    /**
     * @param model the training that the model in use came of
     * @param trainings the newest first
     * @param mayTrain whether this reader may ask for one
     */
    record RankingState(Optional<Training> model, List<Training> trainings, boolean mayTrain) {}
}
