package io.huni.application.ranking;

import io.huni.application.ranking.port.Chances;
import io.huni.application.ranking.port.Chances.Judged;
import io.huni.application.ranking.port.Chances.Kept;
import io.huni.application.ranking.port.Trainings;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.Training;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

final class RankingQueriesService implements RankingQueries {
    private static final int SHOWN = 30;

    private final Trainings trainings;
    private final Chances chances;
    private final Clock clock;

    RankingQueriesService(Trainings trainings, Chances chances, Clock clock) {
        this.trainings = trainings;
        this.chances = chances;
        this.clock = clock;
    }

    @Override
    public Mono<RankingState> state(Actor actor) {
        return Mono.defer(() -> ofTheHouse(actor, Right.ANALYTICS_MODEL))
                .then(Mono.defer(trainings::ofCurrentModel))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(model -> trainings.latest(SHOWN).map(all -> state(actor, model, all)));
    }

    private static RankingState state(
            Actor actor, Optional<Training> model, List<Training> trainings) {
        boolean whole = actor.visibility(Module.ANALYTICS) instanceof Visibility.Everything;
        return new RankingState(model, trainings, whole && actor.may(Right.ANALYTICS_TRAIN));
    }

    private static Mono<Void> ofTheHouse(Actor actor, Right right) {
        actor.require(right);
        return actor.visibility(right.module()) instanceof Visibility.OfDistributor
                ? Mono.error(() -> new Refused(SharedErrorKey.NOT_FOUND))
                : Mono.empty();
    }

    @Override
    public Mono<Judged> chance(Actor actor, LeadId lead) {
        return Mono.defer(() -> judged(actor, lead)).switchIfEmpty(Absent.notFound());
    }

    private Mono<Judged> judged(Actor actor, LeadId lead) {
        actor.require(Right.LEAD_READ);
        Visibility visibility = actor.visibility(Module.LEAD);
        return chances.find(visibility, lead, clock.instant())
                .map(
                        judged ->
                                visibility instanceof Visibility.OfDistributor
                                        ? forPartner(judged)
                                        : judged);
    }

    /** A lead that was handed over came through the connection of another partner. */
    private static Judged forPartner(Judged judged) {
        return new Judged(
                judged.standing(),
                judged.chance()
                        .map(
                                kept ->
                                        new Kept(
                                                kept.chance().without(Factor.Kind.CONNECTION),
                                                kept.at())));
    }
}
