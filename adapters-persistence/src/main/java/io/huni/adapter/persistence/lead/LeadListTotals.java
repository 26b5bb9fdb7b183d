package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.Wanted;
import io.huni.domain.identity.Visibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many leads each of several lists holds, as one row of columns total_0, total_1 and so on. The
 * kept numbers of a kind are read once for all lists that ask them.
 */
record LeadListTotals(Visibility visibility, List<Wanted> wanted) {
    private static final String KEPT =
            """
            (SELECT %s FROM lead_counted lead
            WHERE SCOPED AND lead.kind = '%s' AND lead.day = %s AND %s) AS kept_%2$s\
            """;

    private static final String ONE = "coalesce(sum(%s), 0)::bigint AS %s";

    private static final String OF_MANY = "coalesce(sum(%s) FILTER (WHERE %s), 0)::bigint AS %s";

    private static final String COUNTED =
            "(SELECT count(*) AS total_%1$d FROM lead WHERE SCOPED AND %2$s) AS counted_%1$d";

    /**
     * Overdue by the reader's clock: those that are so by their own, less those that came lately,
     * and those that wait once more. Only the few of both are counted.
     */
    private static final String BY_READERS_CLOCK =
            """
            (SELECT (SELECT count(*) FROM WAITING WHERE SCOPED AND %2$s AND ANEW)
                - (SELECT count(*) FROM lead WHERE SCOPED AND %2$s AND NOT_YET) AS moved_%1$d
                OFFSET 0) AS moved_%1$d
            CROSS JOIN LATERAL (
                SELECT own_%1$d + moved_%1$d AS total_%1$d OFFSET 0) AS whole_%1$d\
            """
                    .replace("WAITING", SinceHandOver.WAITING_ANEW)
                    .replace("ANEW", SinceHandOver.OVERDUE_ANEW)
                    .replace("NOT_YET", SinceHandOver.NOT_YET);

    /** Under which name a number stands. */
    private record Kept(String name, LeadCounted number) {}

    String sql(int first) {
        Map<String, List<Kept>> kinds = new LinkedHashMap<>();
        List<String> counted = new ArrayList<>();
        for (int list = 0; list < wanted.size(); list++) {
            Optional<Kept> kept = kept(list);
            kept.ifPresent(
                    number ->
                            kinds.computeIfAbsent(number.number().kind(), kind -> new ArrayList<>())
                                    .add(number));
            counted(list, kept).ifPresent(counted::add);
        }
        List<String> parts = new ArrayList<>();
        kinds.values().forEach(kept -> parts.add(kept(kept, first)));
        parts.addAll(counted);
        return String.join("\nCROSS JOIN ", parts);
    }

    private Optional<Kept> kept(int list) {
        LeadFilter filter = wanted.get(list).filter();
        return LeadCounted.of(visibility, filter)
                .map(number -> new Kept("total_" + list, number))
                .or(
                        () ->
                                LeadCounted.byOwnClocks(visibility, filter)
                                        .map(number -> new Kept("own_" + list, number)));
    }

    /** What the kept number does not say. */
    private Optional<String> counted(int list, Optional<Kept> kept) {
        Wanted one = wanted.get(list);
        if (kept.isEmpty()) {
            return Optional.of(COUNTED.formatted(list, LeadLists.matching(visibility, one)));
        }
        return kept.filter(number -> number.name().startsWith("own_"))
                .map(number -> BY_READERS_CLOCK.formatted(list, rows(one)));
    }

    /** The conditions of a list without its clock. */
    private String rows(Wanted one) {
        Wanted rows = new Wanted(LeadCounted.rows(one.filter()), one.sort(), one.first());
        return LeadLists.matching(visibility, rows);
    }

    /** What one list alone looks for serves the index; what several do tells their sums apart. */
    private String kept(List<Kept> lists, int first) {
        Conditions scope = new Conditions(LeadScope.of(visibility).conditions());
        LeadCounted number = lists.getFirst().number();
        boolean alone = lists.size() == 1;
        return KEPT.formatted(
                alone
                        ? ONE.formatted(number.column(), lists.getFirst().name())
                        : lists.stream()
                                .map(LeadListTotals::ofMany)
                                .collect(Collectors.joining(",\n")),
                number.kind(),
                LeadCounted.ALL_DAYS,
                (alone ? scope.and(LeadLists.spelt(number.conditions())) : scope).sql(first));
    }

    private static String ofMany(Kept kept) {
        return OF_MANY.formatted(
                kept.number().column(),
                new Conditions(LeadLists.spelt(kept.number().conditions())).sql(1),
                kept.name());
    }
}
