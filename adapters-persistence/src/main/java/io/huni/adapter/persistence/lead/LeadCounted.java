package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.application.lead.LeadFilter;
import io.huni.domain.identity.Visibility;
import io.huni.domain.scoring.ScoreLevel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many leads there are, from the numbers that the database keeps with every change, in the time
 * of a few rows. They know status, distributor, team, assignee and whether a lead is a test, and of
 * these its level or whether it is overdue; what asks for more is counted.
 *
 * @param kind of the rows
 * @param column what to add up of them
 * @param conditions of the rows beside the scope
 */
record LeadCounted(String kind, String column, List<Condition> conditions) {
    /** The day under which the numbers of all days stand. */
    static final String ALL_DAYS = "'-infinity'";

    private static final String TOTAL =
            """
            (SELECT coalesce(sum(%s), 0) FROM lead_counted lead
            WHERE SCOPED AND lead.kind = '%s' AND lead.day = %s AND %s)\
            """;

    /** The rows that count what a reader may see, each lead once. */
    static String kind(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Everything all -> "ALL";
            case Visibility.OfDistributor one -> "DISTRIBUTOR";
            case Visibility.OfTeam one -> "TEAM";
            case Visibility.OfAssignee one -> "PERSON";
            case Visibility.Nothing none -> "ALL";
        };
    }

    /**
     * How many leads match; its placeholders are those of the conditions of the leads themselves.
     *
     * @return empty when the filter asks for more than the numbers know
     */
    static Optional<String> total(Visibility visibility, LeadFilter filter, int first) {
        return of(visibility, filter)
                .map(
                        counted ->
                                TOTAL.formatted(
                                        counted.column(),
                                        counted.kind(),
                                        ALL_DAYS,
                                        new Conditions(LeadScope.of(visibility).conditions())
                                                .and(counted.conditions())
                                                .sql(first)));
    }

    /**
     * Where the number of a list stands.
     *
     * @return empty when the filter asks for more than the numbers know
     */
    static Optional<LeadCounted> of(Visibility visibility, LeadFilter filter) {
        return of(visibility, filter, !(visibility instanceof Visibility.OfDistributor));
    }

    /**
     * Where the number of a list of overdue leads stands for which the reader's clock began anew
     * with the hand-over: as it is by the clocks of the leads themselves.
     *
     * @return empty when the filter asks for something else or for more
     */
    static Optional<LeadCounted> byOwnClocks(Visibility visibility, LeadFilter filter) {
        return filter.progress().equals(LeadFilter.Progress.stuck())
                ? of(visibility, filter, true)
                : Optional.empty();
    }

    private static Optional<LeadCounted> of(
            Visibility visibility, LeadFilter filter, boolean byOwnClocks) {
        LeadFilter rows = rows(filter);
        return filter.equals(counted(rows, filter, byOwnClocks))
                ? Optional.of(
                        new LeadCounted(
                                kind(visibility, filter),
                                column(filter),
                                Stream.concat(
                                                LeadConditions.ofKept(rows).stream(),
                                                PartnersEyes.unasked(visibility, filter))
                                        .toList()))
                : Optional.empty();
    }

    /** What a row counts of its leads. */
    private static String column(LeadFilter filter) {
        if (filter.progress().overdue().isPresent()) {
            return "lead.overdue";
        }
        return filter.levels().isEmpty()
                ? "lead.leads"
                : filter.levels().stream()
                        .sorted()
                        .map(level -> "lead." + level.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" + "));
    }

    /**
     * The rows and, of what they count, a level or what is overdue: for a distributor only from the
     * hand-over on, of which the numbers know nothing.
     */
    private static LeadFilter counted(LeadFilter rows, LeadFilter filter, boolean byOwnClocks) {
        boolean stuck = byOwnClocks && filter.progress().equals(LeadFilter.Progress.stuck());
        return of(
                rows,
                stuck ? Set.of() : filter.levels(),
                stuck ? filter.progress() : LeadFilter.Progress.any());
    }

    /** What tells rows apart. */
    static LeadFilter rows(LeadFilter filter) {
        return of(filter, Set.of(), LeadFilter.Progress.any());
    }

    private static LeadFilter of(
            LeadFilter filter, Set<ScoreLevel> levels, LeadFilter.Progress progress) {
        LeadFilter none = LeadFilter.none();
        return new LeadFilter(
                none.text(),
                filter.statuses(),
                filter.distributors(),
                filter.assignees(),
                filter.unassigned(),
                none.sources(),
                levels,
                none.scoreFrom(),
                none.scoreTo(),
                none.createdFrom(),
                none.createdTo(),
                filter.test(),
                filter.teams(),
                none.tags(),
                none.origin(),
                none.custom(),
                false,
                progress,
                none.quality());
    }

    /** The coarsest rows that tell apart what scope and filter ask for. */
    private static String kind(Visibility visibility, LeadFilter filter) {
        String scope = kind(visibility);
        Set<String> asked =
                Stream.of(
                                Optional.of(scope).filter(kind -> !kind.equals("ALL")),
                                Optional.of("DISTRIBUTOR")
                                        .filter(kind -> !filter.distributors().isEmpty()),
                                Optional.of("TEAM").filter(kind -> !filter.teams().isEmpty()),
                                Optional.of("PERSON")
                                        .filter(
                                                kind ->
                                                        filter.unassigned()
                                                                || !filter.assignees().isEmpty()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return switch (asked.size()) {
            case 0 -> "ALL";
            case 1 -> asked.iterator().next();
            default -> "PERSON";
        };
    }
}
