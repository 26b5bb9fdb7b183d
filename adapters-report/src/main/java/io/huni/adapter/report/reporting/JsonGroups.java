package io.huni.adapter.report.reporting;

import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.analytics.DayFigures;
import io.huni.application.analytics.FigureGroup;
import io.huni.application.analytics.InteractionCount;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.shared.DistributorId;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of a report for programs. */
final class JsonGroups {
    private JsonGroups() {}

    record Day(LocalDate day, JsonFigures figures) {
        static Day of(DayFigures one) {
            return new Day(one.day(), JsonFigures.of(one.figures()));
        }
    }

    record Distributor(
            Optional<UUID> id,
            Optional<String> name,
            Optional<Long> targetSeconds,
            JsonFigures now,
            JsonFigures before) {
        static Distributor of(AnalyticsQueries.OfDistributor one) {
            return new Distributor(
                    one.distributor().map(DistributorId::value),
                    one.name(),
                    one.target().map(Duration::toSeconds),
                    JsonFigures.of(one.figures().now()),
                    JsonFigures.of(one.figures().before()));
        }
    }

    record Person(
            Optional<UUID> id,
            Optional<String> name,
            Optional<UUID> teamId,
            Optional<String> teamName,
            long openNow,
            long overdueNow,
            JsonFigures now,
            JsonFigures before) {
        static Person of(AnalyticsQueries.OfPerson one) {
            return new Person(
                    one.person().map(UserId::value),
                    one.name(),
                    one.team().map(TeamId::value),
                    one.teamName(),
                    one.open(),
                    one.overdue(),
                    JsonFigures.of(one.figures().now()),
                    JsonFigures.of(one.figures().before()));
        }
    }

    record Origin(
            Optional<String> key, Optional<String> name, JsonFigures now, JsonFigures before) {
        static Origin of(FigureGroup one) {
            return new Origin(
                    one.key(),
                    one.name(),
                    JsonFigures.of(one.figures().now()),
                    JsonFigures.of(one.figures().before()));
        }
    }

    record Responses(Optional<Long> targetSeconds, long overdueNow) {
        static Responses of(AnalyticsQueries.Responses found) {
            return new Responses(found.target().map(Duration::toSeconds), found.overdue());
        }
    }

    record Work(List<Kind> kinds, List<Doer> people) {
        static Work of(AnalyticsQueries.Interactions found) {
            return new Work(
                    found.counts().stream().map(Kind::of).toList(),
                    found.people().stream().map(Doer::of).toList());
        }
    }

    record Kind(InteractionType type, Optional<String> result, long now, long before) {
        static Kind of(InteractionCount one) {
            return new Kind(one.type(), one.result(), one.times().now(), one.times().before());
        }
    }

    record Doer(
            Optional<UUID> id,
            Optional<String> name,
            long now,
            long calls,
            long talked,
            long before) {
        static Doer of(AnalyticsQueries.PersonCount one) {
            return new Doer(
                    one.person().map(UserId::value),
                    one.name(),
                    one.times(),
                    one.calls(),
                    one.talked(),
                    one.before());
        }
    }
}
