package io.huni.application.lead;

import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.DistributorId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a list of leads shows. Within a set any value matches; an empty set does not filter.
 *
 * @param text any part of name, phone or e-mail, Turkish-folded
 * @param unassigned adds the leads of nobody to {@code assignees}
 * @param scoreFrom points, included
 * @param scoreTo points, included
 * @param createdFrom moment of submission, included
 * @param createdTo moment of submission, not included
 * @param test empty shows both
 */
public record LeadFilter(
        Optional<String> text,
        Set<LeadStatus> statuses,
        Set<DistributorId> distributors,
        Set<UserId> assignees,
        boolean unassigned,
        Set<LeadSource> sources,
        Set<ScoreLevel> levels,
        Optional<BigDecimal> scoreFrom,
        Optional<BigDecimal> scoreTo,
        Optional<Instant> createdFrom,
        Optional<Instant> createdTo,
        Optional<Boolean> test) {
    /** Shows everything. */
    public static LeadFilter none() {
        return new LeadFilter(
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
