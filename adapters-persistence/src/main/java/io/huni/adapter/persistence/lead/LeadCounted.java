package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.application.lead.LeadFilter;
import io.huni.domain.identity.Visibility;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many leads there are, from the numbers that the database keeps with every change, in the time
 * of a few rows. They know status, distributor, team, assignee and whether a lead is a test; what
 * asks for more is counted.
 */
final class LeadCounted {
    /** The day under which the numbers of all days stand. */
    static final String ALL_DAYS = "'-infinity'";

    private static final String TOTAL =
            """
            (SELECT coalesce(sum(lead.leads), 0) FROM lead_counted lead
            WHERE SCOPED AND lead.kind = '%s' AND lead.day = %s AND %s)\
            """;

    private LeadCounted() {}

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
        Conditions conditions =
                new Conditions(LeadScope.of(visibility).conditions())
                        .and(LeadConditions.ofKept(filter));
        return filter.equals(known(filter))
                ? Optional.of(
                        TOTAL.formatted(kind(visibility, filter), ALL_DAYS, conditions.sql(first)))
                : Optional.empty();
    }

    private static LeadFilter known(LeadFilter filter) {
        LeadFilter none = LeadFilter.none();
        return new LeadFilter(
                none.text(),
                filter.statuses(),
                filter.distributors(),
                filter.assignees(),
                filter.unassigned(),
                none.sources(),
                none.levels(),
                none.scoreFrom(),
                none.scoreTo(),
                none.createdFrom(),
                none.createdTo(),
                filter.test(),
                filter.teams(),
                none.tags(),
                none.origin(),
                none.custom(),
                false);
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
