package io.huni.bootstrap.wiring;

import io.huni.application.scoring.ExplainScore;
import io.huni.application.scoring.RecomputeScores;
import io.huni.application.scoring.ScoringUseCases;
import io.huni.application.scoring.port.Scores;
import io.huni.domain.scoring.ScoringMethod;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class ScoringWiring {
    @Bean
    ExplainScore explainScore(Scores scores, ScoringMethod method, Clock clock) {
        return ScoringUseCases.explainScore(scores, method, clock);
    }

    @Bean
    RecomputeScores recomputeScores(Scores scores, ScoringMethod method, Clock clock) {
        return ScoringUseCases.recomputeScores(scores, method, clock);
    }
}
