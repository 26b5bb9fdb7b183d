package io.huni.bootstrap.wiring;

import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.Reaction;
import io.huni.application.ranking.AskForTraining;
import io.huni.application.ranking.RankingPorts;
import io.huni.application.ranking.RankingQueries;
import io.huni.application.ranking.RankingUseCases;
import io.huni.application.ranking.TrainRanking;
import io.huni.application.ranking.port.Chances;
import io.huni.application.ranking.port.Histories;
import io.huni.application.ranking.port.Learner;
import io.huni.application.ranking.port.RankingModels;
import io.huni.application.ranking.port.Trainings;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class RankingWiring {
    @Bean
    RankingPorts rankingPorts(
            Learner learner,
            Histories histories,
            Trainings trainings,
            RankingModels models,
            Chances chances) {
        return new RankingPorts(learner, histories, trainings, models, chances);
    }

    @Bean
    RankingUseCases rankingUseCases(
            RankingPorts ports,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return new RankingUseCases(ports, organisations, unitOfWork, ids, clock);
    }

    @Bean
    AskForTraining askForTraining(RankingUseCases useCases) {
        return useCases.askForTraining();
    }

    @Bean
    RankingQueries rankingQueries(RankingUseCases useCases) {
        return useCases.queries();
    }

    @Bean
    TrainRanking trainRanking(RankingUseCases useCases) {
        return useCases.trainRanking();
    }

    @Bean
    Reaction rankCapturedLeads(RankingUseCases useCases) {
        return useCases.rankCapturedLeads();
    }
}
