package io.huni.adapter.web.analytics;

import io.huni.adapter.web.analytics.FiguresJson.Both;
import io.huni.adapter.web.analytics.FiguresJson.Days;
import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.analytics.AnalyticsQueries.OfDistributor;
import io.huni.application.analytics.AnalyticsQueries.OfPerson;
import io.huni.application.analytics.DayFigures;
import io.huni.application.analytics.FigureGroup;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The answers of the numbers of leads. */
final class NumbersJson {
    private NumbersJson() {}

    /**
     * @param days of a period of more than 93 days its weeks, by their first day
     */
    @Schema(name = "Funnel")
    record Funnel(Days period, Days previous, FiguresJson now, FiguresJson before, List<Day> days) {
        static Funnel of(Period period, AnalyticsQueries.Funnel funnel) {
            return new Funnel(
                    Days.of(period),
                    Days.of(period.before()),
                    FiguresJson.of(funnel.whole().now()),
                    FiguresJson.of(funnel.whole().before()),
                    Day.of(funnel.days()));
        }
    }

    @Schema(name = "FiguresOfDay")
    record Day(@Schema(example = "2026-11-20") LocalDate day, FiguresJson figures) {
        static List<Day> of(List<DayFigures> days) {
            return days.stream()
                    .map(each -> new Day(each.day(), FiguresJson.of(each.figures())))
                    .toList();
        }
    }

    @Schema(name = "DistributorNumbers")
    record Distributors(Days period, Days previous, List<Distributor> items) {
        static Distributors of(Period period, List<OfDistributor> all) {
            return new Distributors(
                    Days.of(period),
                    Days.of(period.before()),
                    all.stream().map(Distributor::of).toList());
        }
    }

    /**
     * @param id absent for leads of no distributor
     * @param targetSeconds of working time until the first answer
     */
    @Schema(name = "NumbersOfDistributor")
    record Distributor(
            Optional<UUID> id,
            @Schema(example = "EstePlus Nişantaşı") Optional<String> name,
            @Schema(example = "900") Optional<Long> targetSeconds,
            Both figures) {
        static Distributor of(OfDistributor one) {
            return new Distributor(
                    one.distributor().map(DistributorId::value),
                    one.name(),
                    one.target().map(Duration::toSeconds),
                    Both.of(one.figures()));
        }
    }

    @Schema(name = "StaffNumbers")
    record Staff(Days period, Days previous, List<Person> items) {
        static Staff of(Period period, List<OfPerson> all) {
            return new Staff(
                    Days.of(period),
                    Days.of(period.before()),
                    all.stream().map(Person::of).toList());
        }
    }

    /**
     * @param id absent for leads that nobody has
     * @param open leads at work now, of any time
     * @param overdue of these, those that wait past their target
     */
    @Schema(name = "NumbersOfPerson")
    record Person(
            Optional<UUID> id,
            @Schema(example = "Zeynep Doğan") Optional<String> name,
            Optional<UUID> teamId,
            @Schema(example = "Gündüz") Optional<String> teamName,
            @Schema(example = "38") long open,
            @Schema(example = "2") long overdue,
            Both figures) {
        static Person of(OfPerson one) {
            return new Person(
                    one.person().map(UserId::value),
                    one.name(),
                    one.team().map(TeamId::value),
                    one.teamName(),
                    one.open(),
                    one.overdue(),
                    Both.of(one.figures()));
        }
    }

    /**
     * @param targetSeconds the target that all leads of the filter have
     * @param overdue leads of any time that wait past their target at this moment
     */
    @Schema(name = "ResponseTimes")
    record Responses(
            Days period,
            Days previous,
            FiguresJson now,
            FiguresJson before,
            @Schema(example = "900") Optional<Long> targetSeconds,
            @Schema(example = "7") long overdue,
            List<Day> days) {
        static Responses of(Period period, AnalyticsQueries.Responses found) {
            return new Responses(
                    Days.of(period),
                    Days.of(period.before()),
                    FiguresJson.of(found.whole().now()),
                    FiguresJson.of(found.whole().before()),
                    found.target().map(Duration::toSeconds),
                    found.overdue(),
                    Day.of(found.days()));
        }
    }

    /** The campaigns with most leads first, at most a hundred. */
    @Schema(name = "SourceNumbers")
    record Sources(Days period, Days previous, List<Origin> sources, List<Origin> campaigns) {
        static Sources of(Period period, AnalyticsQueries.Sources found) {
            return new Sources(
                    Days.of(period),
                    Days.of(period.before()),
                    found.sources().stream().map(Origin::of).toList(),
                    found.campaigns().stream().map(Origin::of).toList());
        }
    }

    /**
     * @param key a source, or the id of a campaign; absent for leads without one
     */
    @Schema(name = "NumbersOfOrigin")
    record Origin(
            @Schema(example = "META_FORM") Optional<String> key,
            @Schema(example = "Kasım implant") Optional<String> name,
            Both figures) {
        static Origin of(FigureGroup group) {
            return new Origin(group.key(), group.name(), Both.of(group.figures()));
        }
    }
}
