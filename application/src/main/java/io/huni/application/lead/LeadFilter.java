package io.huni.application.lead;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.DistributorId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
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
 * @param tags any of them, letter for letter
 * @param custom values as typed, by the key of the custom field; each field must match
 * @param deleted shows what lies in the trash instead of what does not
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
        Optional<Boolean> test,
        Set<TeamId> teams,
        Set<String> tags,
        Origin origin,
        Map<String, Set<String>> custom,
        boolean deleted) {
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
                Optional.empty(),
                Set.of(),
                Set.of(),
                Origin.any(),
                Map.of(),
                false);
    }

    /**
     * Where a lead came from.
     *
     * @param campaigns ids, as Meta names them
     * @param forms ids, as Meta names them
     * @param utm values by their mark; each mark must match
     */
    public record Origin(Set<String> campaigns, Set<String> forms, Map<UtmMark, Set<String>> utm) {
        public static Origin any() {
            return new Origin(Set.of(), Set.of(), Map.of());
        }
    }

    /** The five marks of a link. */
    public enum UtmMark {
        SOURCE,
        MEDIUM,
        CAMPAIGN,
        TERM,
        CONTENT;

        /** As a lead keeps it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
