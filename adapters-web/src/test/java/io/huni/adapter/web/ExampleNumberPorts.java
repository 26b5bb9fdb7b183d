package io.huni.adapter.web;

import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.analytics.Compared;
import io.huni.application.analytics.DayFigures;
import io.huni.application.analytics.FigureGroup;
import io.huni.application.analytics.InteractionCount;
import io.huni.application.analytics.NumbersFilter;
import io.huni.domain.analytics.AnswerTimes;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;
import io.huni.domain.analytics.Spread;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.shared.DistributorId;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The same few numbers for everybody who may read them. */
@Component
class ExampleNumberPorts implements AnalyticsQueries {
    private static final Figures FIGURES =
            new Figures(
                    9, 7, 5, 2, 1, 6, 1, 1, AnswerTimes.of(1_200, Spread.of(List.of(540, 660))));

    private static final Compared<Figures> COMPARED = new Compared<>(FIGURES, Figures.none());

    private static <T> Mono<T> allowed(Actor actor, T answer) {
        return Mono.fromCallable(
                () -> {
                    actor.require(Right.ANALYTICS_READ);
                    return answer;
                });
    }

    @Override
    public Mono<Period> lastDays(int days) {
        return Mono.just(Period.endingWith(LocalDate.of(2026, 11, 20), days));
    }

    private static List<DayFigures> days(NumbersFilter filter) {
        return List.of(new DayFigures(filter.period().from(), FIGURES));
    }

    @Override
    public Mono<Funnel> funnel(Actor actor, NumbersFilter filter) {
        return allowed(actor, new Funnel(COMPARED, days(filter)));
    }

    @Override
    public Mono<List<OfDistributor>> distributors(Actor actor, NumbersFilter filter) {
        return allowed(
                actor,
                List.of(
                        new OfDistributor(
                                Optional.of(new DistributorId(new UUID(6, 6))),
                                Optional.of("Klinik"),
                                Optional.of(Duration.ofMinutes(15)),
                                COMPARED)));
    }

    @Override
    public Mono<List<OfPerson>> staff(Actor actor, NumbersFilter filter) {
        return allowed(
                actor,
                List.of(
                        new OfPerson(
                                Optional.of(new UserId(new UUID(6, 2))),
                                Optional.of("Ayşe"),
                                Optional.of(new TeamId(new UUID(6, 3))),
                                Optional.of("Gündüz"),
                                6,
                                1,
                                COMPARED)));
    }

    @Override
    public Mono<Responses> responseTimes(Actor actor, NumbersFilter filter) {
        return allowed(
                actor,
                new Responses(COMPARED, Optional.of(Duration.ofMinutes(15)), 1, days(filter)));
    }

    @Override
    public Mono<Interactions> interactions(Actor actor, NumbersFilter filter) {
        return allowed(
                actor,
                new Interactions(
                        List.of(
                                new InteractionCount(
                                        InteractionType.CALL,
                                        Optional.of("TALKED"),
                                        new Compared<>(4L, 3L))),
                        List.of(
                                new PersonCount(
                                        Optional.of(new UserId(new UUID(6, 2))),
                                        Optional.of("Ayşe"),
                                        6,
                                        5,
                                        4,
                                        3))));
    }

    @Override
    public Mono<Sources> sources(Actor actor, NumbersFilter filter) {
        List<FigureGroup> groups =
                List.of(new FigureGroup(Optional.of("META_FORM"), Optional.empty(), COMPARED));
        return allowed(actor, new Sources(groups, groups));
    }
}
