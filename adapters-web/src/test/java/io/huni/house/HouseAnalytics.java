package io.huni.house;

import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.analytics.AnalyticsUseCases;
import io.huni.application.analytics.CountedLead;
import io.huni.application.analytics.InMemoryNumbers;
import io.huni.application.analytics.ScoreQueries;
import io.huni.application.lead.LeadQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.identity.Role;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** The numbers of the {@link House}: one lead of its clinic today, and one of its branch. */
@Configuration(proxyBeanMethods = false)
class HouseAnalytics {
    @Bean
    AnalyticsQueries analyticsQueries(House house, OrganisationQueries organisations) {
        return AnalyticsUseCases.analyticsQueries(numbers(house), organisations, house.clock);
    }

    @Bean
    ScoreQueries scoreQueries(LeadQueries leads) {
        return AnalyticsUseCases.scoreQueries(leads, new ScoringMethod(ScoreWeights.standard()));
    }

    private static InMemoryNumbers numbers(House house) {
        InMemoryNumbers numbers = new InMemoryNumbers();
        LocalDate today = LocalDate.ofInstant(house.clock.instant(), ZoneId.of("Europe/Istanbul"));
        numbers.found(new Distributor(House.CLINIC, "Klinik", true, Duration.ofMinutes(15)));
        numbers.found(new Distributor(House.BRANCH, "Şube", true, Duration.ofMinutes(15)));
        numbers.hire(house.person(Role.STAFF).id(), "Ayşe", House.SALES, "Satış");
        numbers.add(
                CountedLead.on(today)
                        .of(House.CLINIC)
                        .assignedTo(house.person(Role.STAFF).id(), House.SALES)
                        .answeredIn(600, false));
        numbers.add(CountedLead.on(today).of(House.BRANCH).waitingTooLong());
        return numbers;
    }
}
