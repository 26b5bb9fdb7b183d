package io.huni.bootstrap.wiring;

import io.huni.application.shared.RandomTokens;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;

@Configuration(proxyBeanMethods = false)
class SharedWiring {
    private static final int TOKEN_BYTES = 32;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RandomTokens randomTokens() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] bytes = new byte[TOKEN_BYTES];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        };
    }

    @Bean
    ScoringMethod scoringMethod() {
        return new ScoringMethod(ScoreWeights.standard());
    }
}
