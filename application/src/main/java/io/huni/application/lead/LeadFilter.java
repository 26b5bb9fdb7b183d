package io.huni.application.lead;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.SourceFileId;
import io.huni.domain.quality.Band;
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
 * @param progress how far it ever came, and whether in time
 * @param quality what the criteria of the house make of it
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
        boolean deleted,
        Progress progress,
        Quality quality) {
    /** Whatever became of it. */
    public LeadFilter(
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
        this(
                text,
                statuses,
                distributors,
                assignees,
                unassigned,
                sources,
                levels,
                scoreFrom,
                scoreTo,
                createdFrom,
                createdTo,
                test,
                teams,
                tags,
                origin,
                custom,
                deleted,
                Progress.any(),
                Quality.any());
    }

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
     * @param file of which it was made or which changed it, unless that was undone
     */
    public record Origin(
            Set<String> campaigns,
            Set<String> forms,
            Map<UtmMark, Set<String>> utm,
            Optional<SourceFileId> file) {
        public static Origin any() {
            return new Origin(Set.of(), Set.of(), Map.of(), Optional.empty());
        }
    }

    /**
     * What became of a lead, as the numbers count it; for a distributor since the hand-over to it.
     *
     * @param reached ASSIGNED, CONTACTED or CONVERTED: it ever came so far, whatever its status is
     * @param late whether it waited longer than its distributor's target
     * @param overdue whether it is late and still waits for its first answer
     */
    public record Progress(
            Optional<LeadStatus> reached, Optional<Boolean> late, Optional<Boolean> overdue) {
        public static Progress any() {
            return new Progress(Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Late, and still waiting. */
        public static Progress stuck() {
            return new Progress(Optional.empty(), Optional.empty(), Optional.of(true));
        }
    }

    /** The two dimensions of quality; a distributor finds nothing by them. */
    public record Quality(Set<Band> interest, Set<Band> fit) {
        public static Quality any() {
            return new Quality(Set.of(), Set.of());
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
