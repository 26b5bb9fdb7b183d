package io.huni.adapter.web.analytics;

import io.huni.adapter.web.analytics.FiguresJson.Days;
import io.huni.application.analytics.AnalyticsQueries.Interactions;
import io.huni.application.analytics.AnalyticsQueries.PersonCount;
import io.huni.application.analytics.InteractionCount;
import io.huni.domain.analytics.Period;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.InteractionType;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people did about leads, by the day on which they did it. */
@Schema(name = "InteractionNumbers")
record InteractionsJson(Days period, Days previous, List<Kind> kinds, List<Person> people) {
    static InteractionsJson of(Period period, Interactions found) {
        return new InteractionsJson(
                Days.of(period),
                Days.of(period.before()),
                found.counts().stream().map(Kind::of).toList(),
                found.people().stream().map(Person::of).toList());
    }

    /**
     * @param result of calls
     */
    @Schema(name = "InteractionsOfKind")
    record Kind(
            InteractionType type,
            @Schema(example = "TALKED") Optional<String> result,
            @Schema(example = "412") long now,
            @Schema(example = "388") long before) {
        static Kind of(InteractionCount count) {
            return new Kind(
                    count.type(), count.result(), count.times().now(), count.times().before());
        }
    }

    /**
     * @param id absent for what rules and the program did
     * @param talked calls that reached somebody
     */
    @Schema(name = "InteractionsOfPerson")
    record Person(
            Optional<UUID> id,
            @Schema(example = "Zeynep Doğan") Optional<String> name,
            @Schema(example = "120") long now,
            @Schema(example = "80") long calls,
            @Schema(example = "52") long talked,
            @Schema(example = "110") long before) {
        static Person of(PersonCount count) {
            return new Person(
                    count.person().map(UserId::value),
                    count.name(),
                    count.times(),
                    count.calls(),
                    count.talked(),
                    count.before());
        }
    }
}
