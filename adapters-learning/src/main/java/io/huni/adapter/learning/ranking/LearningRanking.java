package io.huni.adapter.learning.ranking;

import io.huni.application.ranking.port.Learner;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The out-port of ranking that learns. */
@Configuration(proxyBeanMethods = false)
public class LearningRanking {
    @Bean(destroyMethod = "close")
    Learner learner() {
        return new XgboostLearner();
    }
}
