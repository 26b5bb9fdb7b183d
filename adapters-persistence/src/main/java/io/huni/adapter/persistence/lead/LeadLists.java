package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.LeadQueries.Listed;
import io.huni.application.lead.LeadQueries.Wanted;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Visibility;
import io.r2dbc.spi.Readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several lists of leads as one statement, so that they are of one moment. What they look for
 * stands in the text, because the planner must know it; only whose leads they are is a placeholder.
 * No list looks for more leads than it holds, so that an empty one is not searched to its end.
 */
record LeadLists(Visibility visibility, List<Wanted> wanted) {
    /** The first placeholder after the scope's. */
    private static final int FIRST = 2;

    private static final String LISTS =
            """
            SELECT * FROM (SELECT * FROM TOTALS OFFSET 0) AS counted
            CROSS JOIN LATERAL (
                SELECT COLLECTED FROM (
                    SELECT lead.list, ITEM AS item FROM (FOUND) AS lead
                ) AS page
            ) AS pages
            WHERE SCOPED
            """;

    /** The planner guesses well with a number, and the outer limit stops it sooner. */
    private static final String FOUND =
            """
            (SELECT * FROM (
                SELECT %1$d AS list, COLUMNS FROM lead WHERE SCOPED AND %2$s
                ORDER BY %3$s LIMIT %4$d) AS found
            LIMIT counted.total_%1$d)\
            """
                    .replace("COLUMNS", LeadJson.ITEM_COLUMNS);

    private static final String COLLECTED =
            """
            coalesce(json_strip_nulls(json_agg(item) FILTER (WHERE list = %1$d)), '[]')::text
                AS items_%1$d\
            """;

    String sql() {
        return Wall.around(
                LISTS.replace("TOTALS", new LeadListTotals(visibility, wanted).sql(FIRST))
                        .replace("COLLECTED", each(all(), COLLECTED::formatted, ", "))
                        .replace("ITEM", PartnersEyes.item(visibility))
                        .replace("FOUND", each(shown(), this::found, "\nUNION ALL\n")));
    }

    List<Object> values() {
        LeadScope scope = LeadScope.of(visibility);
        List<Object> values = new ArrayList<>(List.of(scope.setting()));
        values.addAll(new Conditions(scope.conditions()).values());
        return values;
    }

    List<Listed> read(Readable row) {
        return all().mapToObj(
                        list ->
                                new Listed(
                                        given(row, "total_" + list, Long.class),
                                        new Json(given(row, "items_" + list, String.class))))
                .toList();
    }

    private IntStream all() {
        return IntStream.range(0, wanted.size());
    }

    /** Those that show leads; the first one when none does, for the sake of the columns. */
    private IntStream shown() {
        return all().anyMatch(this::shows) ? all().filter(this::shows) : IntStream.of(0);
    }

    private boolean shows(int list) {
        return wanted.get(list).first() > 0;
    }

    private static String each(IntStream lists, IntFunction<String> sql, String between) {
        return lists.mapToObj(sql).collect(Collectors.joining(between));
    }

    private String found(int list) {
        Wanted one = wanted.get(list);
        return FOUND.formatted(
                list, matching(visibility, one), new LeadOrder(one.sort()).sql(), one.first());
    }

    static String matching(Visibility visibility, Wanted one) {
        return new Conditions(LeadScope.of(visibility).conditions())
                .and(spelt(PartnersEyes.conditions(visibility, one.filter())))
                .sql(FIRST);
    }

    static List<Condition> spelt(List<Condition> conditions) {
        return conditions.stream().map(Condition::spelt).toList();
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
