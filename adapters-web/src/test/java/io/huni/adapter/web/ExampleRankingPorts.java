package io.huni.adapter.web;

import io.huni.application.ranking.AskForTraining;
import io.huni.application.ranking.RankingQueries;
import io.huni.application.ranking.port.Chances.Judged;
import io.huni.application.ranking.port.Chances.Standing;
import io.huni.domain.identity.Actor;
import io.huni.domain.ranking.Training;
import io.huni.domain.ranking.TrainingId;
import io.huni.domain.shared.LeadId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
class ExampleRankingPorts {
    @Bean
    AskForTraining askForTraining() {
        return actor -> Mono.just(training(actor));
    }

    @Bean
    RankingQueries rankingQueries() {
        return new RankingQueries() {
            @Override
            public Mono<RankingState> state(Actor actor) {
                return Mono.just(
                        new RankingState(Optional.empty(), List.of(training(actor)), true));
            }

            @Override
            public Mono<Judged> chance(Actor actor, LeadId lead) {
                return Mono.just(new Judged(Standing.OPEN, Optional.empty()));
            }
        };
    }

    private static Training training(Actor actor) {
        return Training.asked(new TrainingId(Sample.ID), actor.user(), Sample.NOW);
    }
}
