package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadFilter.Origin;
import io.huni.application.lead.LeadFilter.Progress;
import io.huni.application.lead.LeadFilter.Quality;
import io.huni.application.lead.LeadFilter.UtmMark;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.SourceFileId;
import io.huni.domain.quality.Band;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.Parameter;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the query of the list means. */
final class LeadListQuery {
    private static final Set<String> NO_FILTERS = Set.of("sort");

    /** The parameters that filter, by the description of the list. */
    static final Set<String> NAMES =
            Stream.of(LeadFilterParameters.class.getAnnotationsByType(Parameter.class))
                    .map(Parameter::name)
                    .filter(name -> !NO_FILTERS.contains(name))
                    .collect(Collectors.toUnmodifiableSet());

    private static final String NOBODY = "none";
    private static final Map<String, LeadSort.Key> KEYS =
            Map.of(
                    "submittedAt", LeadSort.Key.SUBMITTED_AT,
                    "score", LeadSort.Key.SCORE,
                    "name", LeadSort.Key.NAME,
                    "createdAt", LeadSort.Key.CREATED_AT,
                    "interest", LeadSort.Key.INTEREST,
                    "fit", LeadSort.Key.FIT);

    private static final Map<String, UtmMark> UTM =
            Map.of(
                    "utmSource", UtmMark.SOURCE,
                    "utmMedium", UtmMark.MEDIUM,
                    "utmCampaign", UtmMark.CAMPAIGN,
                    "utmTerm", UtmMark.TERM,
                    "utmContent", UtmMark.CONTENT);

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
                query.truth("test"),
                query.set("teamId", TeamId::of),
                query.texts("tag"),
                origin(query),
                custom(query),
                query.truth("deleted").orElse(false),
                new Progress(
                        query.one("reached", LeadStatus.class).map(LeadListQuery::step),
                        query.truth("late"),
                        query.truth("overdue")),
                new Quality(query.enums("interest", Band.class), query.enums("fit", Band.class)));
    }

    /** Neither the beginning nor a loss is a step on the way. */
    private static LeadStatus step(LeadStatus status) {
        if (status == LeadStatus.NEW || status == LeadStatus.LOST) {
            throw Fields.unknown("reached", status.name());
        }
        return status;
    }

    private static Origin origin(QueryParameters query) {
        Map<UtmMark, Set<String>> utm = new EnumMap<>(UtmMark.class);
        UTM.forEach((name, mark) -> utm.put(mark, query.texts(name)));
        utm.values().removeIf(Set::isEmpty);
        return new Origin(
                query.texts("campaignId"),
                query.texts("formId"),
                utm,
                query.text("importId").map(LeadListQuery::file));
    }

    private static SourceFileId file(String id) {
        return Fields.at("/importId", () -> SourceFileId.of(id));
    }

    /** {@code custom=key:value}, again for each value. */
    private static Map<String, Set<String>> custom(QueryParameters query) {
        return query.texts("custom").stream()
                .map(LeadListQuery::pair)
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static Map.Entry<String, String> pair(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw Fields.unknown("custom", text);
        }
        return Map.entry(text.substring(0, colon), text.substring(colon + 1));
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

    static LeadSort sort(String value) {
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
