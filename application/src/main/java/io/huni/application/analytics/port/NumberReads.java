package io.huni.application.analytics.port;

import io.huni.application.analytics.AnalyticsQueries.OfDistributor;
import io.huni.application.analytics.AnalyticsQueries.OfPerson;
import io.huni.application.analytics.AnalyticsQueries.PersonCount;
import io.huni.application.analytics.Compared;
import io.huni.application.analytics.DayFigures;
import io.huni.application.analytics.FigureGroup;
import io.huni.application.analytics.InteractionCount;
import io.huni.application.analytics.NumbersFilter;
import io.huni.domain.analytics.Figures;
import io.huni.domain.identity.Visibility;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: the numbers that are kept with every change. */
public interface NumberReads {
    /**
     * By what it is known that the other answers are as they were: never the same again once
     * something is committed that changes one of them.
     */
    Mono<String> version(Visibility visibility);

    Mono<Whole> whole(Visibility visibility, NumbersFilter filter);

    /** In their order; days without a lead may be missing. */
    Mono<List<DayFigures>> days(Visibility visibility, NumbersFilter filter);

    Mono<List<OfDistributor>> distributors(Visibility visibility, NumbersFilter filter);

    Mono<List<OfPerson>> people(Visibility visibility, NumbersFilter filter);

    Mono<List<FigureGroup>> sources(Visibility visibility, NumbersFilter filter);

    /** Most leads of the period first. */
    Mono<List<FigureGroup>> campaigns(Visibility visibility, NumbersFilter filter, int most);

    Mono<List<InteractionCount>> interactions(Visibility visibility, NumbersFilter filter);

    Mono<List<PersonCount>> interactionsOfPeople(Visibility visibility, NumbersFilter filter);

    /**
     * Not told apart.
     *
     * @param overdue leads of any time that wait past their target now
     */
    record Whole(Compared<Figures> figures, long overdue) {}
}
