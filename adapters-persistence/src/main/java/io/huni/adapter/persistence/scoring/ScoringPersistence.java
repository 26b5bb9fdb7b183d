package io.huni.adapter.persistence.scoring;

import io.huni.application.scoring.port.Scores;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-port of scoring. */
@Configuration(proxyBeanMethods = false)
public class ScoringPersistence {
    @Bean
    Scores scores(DatabaseClient client, UnitOfWork unitOfWork) {
        return new R2dbcScores(client, unitOfWork);
    }
}
