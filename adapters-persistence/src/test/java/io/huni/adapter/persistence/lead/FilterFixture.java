package io.huni.adapter.persistence.lead;

import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadFilter.Origin;
import io.huni.application.lead.LeadFilter.UtmMark;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A filter, one wish at a time. */
final class FilterFixture {
    private Optional<String> text = Optional.empty();
    private Set<LeadStatus> statuses = Set.of();
    private Set<DistributorId> distributors = Set.of();
    private Set<UserId> assignees = Set.of();
    private boolean unassigned;
    private Set<LeadSource> sources = Set.of();
    private Set<ScoreLevel> levels = Set.of();
    private Optional<BigDecimal> from = Optional.empty();
    private Optional<BigDecimal> to = Optional.empty();
    private Optional<Instant> since = Optional.empty();
    private Optional<Instant> until = Optional.empty();
    private Optional<Boolean> test = Optional.empty();
    private Set<TeamId> teams = Set.of();
    private Set<String> tags = Set.of();
    private Origin origin = Origin.any();
    private final Map<String, Set<String>> custom = new HashMap<>();
    private boolean deleted;
    private Optional<LeadStatus> reached = Optional.empty();
    private Optional<Boolean> late = Optional.empty();
    private LeadFilter.Quality quality = LeadFilter.Quality.any();
    private Optional<Boolean> overdue = Optional.empty();

    FilterFixture text(String typed) {
        text = Optional.of(typed);
        return this;
    }

    FilterFixture statuses(LeadStatus... wanted) {
        statuses = Set.of(wanted);
        return this;
    }

    FilterFixture source(LeadSource wanted) {
        sources = Set.of(wanted);
        return this;
    }

    FilterFixture assignees(Set<UserId> users, boolean orNobody) {
        assignees = users;
        unassigned = orNobody;
        return this;
    }

    FilterFixture distributors(DistributorId... wanted) {
        distributors = Set.of(wanted);
        return this;
    }

    FilterFixture levels(ScoreLevel... wanted) {
        levels = Set.of(wanted);
        return this;
    }

    FilterFixture score(BigDecimal lowest, BigDecimal highest) {
        from = Optional.of(lowest);
        to = Optional.of(highest);
        return this;
    }

    FilterFixture moment(Instant first, Instant end) {
        since = Optional.of(first);
        until = Optional.of(end);
        return this;
    }

    FilterFixture test(boolean wanted) {
        test = Optional.of(wanted);
        return this;
    }

    FilterFixture teams(TeamId... wanted) {
        teams = Set.of(wanted);
        return this;
    }

    FilterFixture tags(String... wanted) {
        tags = Set.of(wanted);
        return this;
    }

    FilterFixture campaigns(String... ids) {
        origin = new Origin(Set.of(ids), origin.forms(), origin.utm(), origin.file());
        return this;
    }

    FilterFixture forms(String... ids) {
        origin = new Origin(origin.campaigns(), Set.of(ids), origin.utm(), origin.file());
        return this;
    }

    FilterFixture utm(UtmMark mark, String... values) {
        origin =
                new Origin(
                        origin.campaigns(),
                        origin.forms(),
                        Map.of(mark, Set.of(values)),
                        origin.file());
        return this;
    }

    FilterFixture file(UUID id) {
        origin =
                new Origin(
                        origin.campaigns(),
                        origin.forms(),
                        origin.utm(),
                        Optional.of(new SourceFileId(id)));
        return this;
    }

    FilterFixture custom(String key, String... values) {
        custom.put(key, Set.of(values));
        return this;
    }

    FilterFixture deleted() {
        deleted = true;
        return this;
    }

    LeadFilter filter() {
        return new LeadFilter(
                text,
                statuses,
                distributors,
                assignees,
                unassigned,
                sources,
                levels,
                from,
                to,
                since,
                until,
                test,
                teams,
                tags,
                origin,
                custom,
                deleted,
                new LeadFilter.Progress(reached, late, overdue),
                quality);
    }

    FilterFixture reached(LeadStatus step) {
        reached = Optional.of(step);
        return this;
    }

    FilterFixture quality(Set<Band> interest, Set<Band> fit) {
        quality = new LeadFilter.Quality(interest, fit);
        return this;
    }

    FilterFixture late(boolean isLate) {
        late = Optional.of(isLate);
        return this;
    }

    FilterFixture overdue(boolean isOverdue) {
        overdue = Optional.of(isOverdue);
        return this;
    }
}
