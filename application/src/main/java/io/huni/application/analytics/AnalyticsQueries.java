package io.huni.application.analytics;

import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * In-port: the numbers of a period beside those of as many days before it, right with the commit of
 * each change. Needs {@code analytics:read}; what lies outside the actor's scope is not counted.
 * Leads count for the day on which they were sent, interactions for the day on which they happened.
 */
public interface AnalyticsQueries {
    /** The last so many days, today included, by the organisation's calendar. */
    Mono<Period> lastDays(int days);

    Mono<Funnel> funnel(Actor actor, NumbersFilter filter);

    /** By their names; those without a lead in both periods are not there. */
    Mono<List<OfDistributor>> distributors(Actor actor, NumbersFilter filter);

    /** The people who have leads of both periods, by their names. */
    Mono<List<OfPerson>> staff(Actor actor, NumbersFilter filter);

    Mono<Responses> responseTimes(Actor actor, NumbersFilter filter);

    Mono<Interactions> interactions(Actor actor, NumbersFilter filter);

    /** Most leads first; at most a hundred campaigns. */
    Mono<Sources> sources(Actor actor, NumbersFilter filter);

    /**
     * @param days each day of the period
     */
    record Funnel(Compared<Figures> whole, List<DayFigures> days) {}

    /**
     * @param distributor empty for leads that belong to none
     * @param target of its first answers, in working time
     */
    record OfDistributor(
            Optional<DistributorId> distributor,
            Optional<String> name,
            Optional<Duration> target,
            Compared<Figures> figures) {}

    /**
     * @param person empty for leads that nobody has
     * @param open leads that the person has at work now, of any time
     * @param overdue of these, those that wait for their first answer past its target
     */
    record OfPerson(
            Optional<UserId> person,
            Optional<String> name,
            Optional<TeamId> team,
            Optional<String> teamName,
            long open,
            long overdue,
            Compared<Figures> figures) {}

    /**
     * @param target the one that all leads of the filter have; empty when they differ
     * @param overdue leads of any time that wait past their target now
     */
    record Responses(
            Compared<Figures> whole,
            Optional<Duration> target,
            long overdue,
            List<DayFigures> days) {}

    /**
     * @param people who did them; those without a name are rules and the program
     */
    record Interactions(List<InteractionCount> counts, List<PersonCount> people) {}

    /**
     * @param calls how many of them were calls
     * @param talked how many of these reached somebody
     */
    record PersonCount(
            Optional<UserId> person,
            Optional<String> name,
            long times,
            long calls,
            long talked,
            long before) {}

    record Sources(List<FigureGroup> sources, List<FigureGroup> campaigns) {}
}
