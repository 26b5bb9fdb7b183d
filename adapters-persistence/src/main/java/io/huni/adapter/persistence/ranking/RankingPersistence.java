package io.huni.adapter.persistence.ranking;

import io.huni.application.ranking.port.Chances;
import io.huni.application.ranking.port.Histories;
import io.huni.application.ranking.port.RankingModels;
import io.huni.application.ranking.port.Trainings;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of the learned ranking that keep things. */
@Configuration(proxyBeanMethods = false)
public class RankingPersistence {
    @Bean
    Histories histories(DatabaseClient client, UnitOfWork unitOfWork) {
        return new R2dbcHistories(client, unitOfWork);
    }

    @Bean
    Trainings trainings(DatabaseClient client) {
        return new R2dbcTrainings(client);
    }

    @Bean
    RankingModels rankingModels(DatabaseClient client) {
        return new R2dbcRankingModels(client);
    }

    @Bean
    Chances chances(DatabaseClient client) {
        return new R2dbcChances(client);
    }
}
