package io.huni.adapter.web;

import io.huni.application.quality.QualityQueries;
import io.huni.application.quality.SaveCriteria;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.CriteriaFixture;
import io.huni.domain.quality.Criterion;
import io.huni.domain.quality.QualityCard;
import io.huni.domain.quality.QualityFacts;
import io.huni.domain.quality.Spread;
import io.huni.domain.shared.LeadId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
class ExampleQualityPorts {
    private static final Criteria CRITERIA = CriteriaFixture.standard();
    private static final QualityCard CARD =
            CRITERIA.judge(new QualityFacts(Map.of(), Map.of(), Map.of()));

    @Bean
    Ids ids() {
        return new RisingIds();
    }

    @Bean
    SaveCriteria saveCriteria() {
        return (actor, criteria, version) ->
                Mono.just(new SaveCriteria.Saved(CRITERIA, Optional.empty()));
    }

    @Bean
    QualityQueries qualityQueries() {
        return new QualityQueries() {
            @Override
            public Mono<Criteria> criteria(Actor actor) {
                return Mono.just(CRITERIA);
            }

            @Override
            public Mono<QualityCard> explain(Actor actor, LeadId lead) {
                return Mono.just(CARD);
            }

            @Override
            public Mono<Spread> spread(Actor actor) {
                return Mono.just(Spread.of(List.of(CARD)));
            }

            @Override
            public Mono<Preview> preview(Actor actor, List<Criterion> criteria) {
                Spread one = Spread.of(List.of(CARD));
                return Mono.just(new Preview(1, one, one));
            }
        };
    }
}
