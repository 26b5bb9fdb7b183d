package io.huni.application.analytics;

import io.huni.domain.analytics.Period;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;

import java.util.Set;

/**
 * What numbers are asked for. Within a set any value counts; an empty set does not filter.
 *
 * @param people who has the leads; of interactions who did them
 * @param campaigns ids, as Meta names them
 */
public record NumbersFilter(
        Period period,
        Set<DistributorId> distributors,
        Set<TeamId> teams,
        Set<UserId> people,
        Set<LeadSource> sources,
        Set<String> campaigns) {
    public NumbersFilter {
        distributors = Set.copyOf(distributors);
        teams = Set.copyOf(teams);
        people = Set.copyOf(people);
        sources = Set.copyOf(sources);
        campaigns = Set.copyOf(campaigns);
    }

    /** Everything of a period. */
    public static NumbersFilter of(Period period) {
        return new NumbersFilter(period, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
