package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.DistributorId;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the query of the list means. */
final class LeadListQuery {
    private static final String NOBODY = "none";
    private static final Map<String, LeadSort.Key> KEYS =
            Map.of(
                    "submittedAt", LeadSort.Key.SUBMITTED_AT,
                    "score", LeadSort.Key.SCORE,
                    "name", LeadSort.Key.NAME,
                    "createdAt", LeadSort.Key.CREATED_AT);

    private LeadListQuery() {}

    static LeadFilter filter(QueryParameters query) {
        Set<Optional<UserId>> assignees = query.set("assigneeId", LeadListQuery::assignee);
        return new LeadFilter(
                query.text("q"),
                query.enums("status", LeadStatus.class),
                query.set("distributorId", DistributorId::of),
                assignees.stream().flatMap(Optional::stream).collect(Collectors.toSet()),
                assignees.contains(Optional.<UserId>empty()),
                query.enums("source", LeadSource.class),
                query.enums("scoreLevel", ScoreLevel.class),
                query.decimal("scoreMin"),
                query.decimal("scoreMax"),
                query.moment("createdFrom"),
                query.moment("createdTo"),
                query.truth("test"));
    }

    static LeadSort sort(QueryParameters query) {
        return query.text("sort").map(LeadListQuery::sort).orElseGet(LeadSort::standard);
    }

    static CountMode count(String value) {
        return switch (value) {
            case "exact" -> CountMode.EXACT;
            case "estimated" -> CountMode.ESTIMATED;
            default -> throw Fields.unknown("count", value);
        };
    }

    private static LeadSort sort(String value) {
        boolean descending = value.startsWith("-");
        LeadSort.Key key = KEYS.get(descending ? value.substring(1) : value);
        if (key == null) {
            throw Fields.unknown("sort", value);
        }
        return new LeadSort(key, descending);
    }

    private static Optional<UserId> assignee(String value) {
        return NOBODY.equals(value) ? Optional.empty() : Optional.of(UserId.of(value));
    }
}
