package io.huni.adapter.persistence.lead;

import io.huni.application.lead.LeadFilter;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.DistributorId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

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
                test);
    }
}
