package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Visibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of leads as one statement. The number of rows stands in the text, because the planner
 * guesses badly when it does not know it. A page is planned once for all values, which costs less
 * than half; only a search and a mark are planned anew, because a rare word and a common one want
 * different plans.
 *
 * @param matching what the whole list matches, the scope included
 * @param rows the same after the cursor
 * @param counted the total in SQL where the numbers that are kept know it
 */
record LeadPage(
        LeadScope scope,
        boolean search,
        Conditions matching,
        Conditions rows,
        LeadOrder order,
        int limit,
        CountMode count,
        Optional<String> counted,
        String item) {
    /** The first placeholder after the scope's. */
    private static final int FIRST = 2;

    private static final String PAGE =
            """
            SELECT json_strip_nulls(json_build_object(
                'items', coalesce(json_agg(page.item) FILTER (WHERE page.n <= LIMIT_), '[]'),
                'nextCursor', CASE WHEN count(*) > LIMIT_
                    THEN min(page.cursor) END,
                'total', TOTAL))::text AS json
            FROM (
                SELECT lead.n, ITEM AS item, CASE WHEN lead.n = LIMIT_ THEN CURSOR_ END AS cursor
                FROM (
                    SELECT *, row_number() OVER () AS n FROM (
                    SELECT COLUMNS FROM FROM_ WHERE SCOPED AND MATCHING
                    ORDER BY ORDER_ LIMIT LIMIT_ + 1) AS found
                ) AS lead
            ) AS page
            """;

    /** Below this an estimate is not worth more than a count. */
    private static final String TOTAL_ESTIMATED =
            """
            (SELECT CASE WHEN expected < 2000
                THEN (SELECT count(*) FROM lead WHERE SCOPED AND MATCHING)
                ELSE expected END
            FROM (
                SELECT expected_rows('SELECT FROM lead WHERE EXPECTED', $ARGUMENTS)
                    AS expected WHERE SCOPED OFFSET 0
            ) AS guess)\
            """;

    private static final String ANEW = "SELECT asked_anew($2, $3) AS json WHERE SCOPED";

    private static final String TOTAL_EXACT =
            "(SELECT count(*) FROM lead WHERE SCOPED AND MATCHING)";

    static LeadPage of(
            Visibility visibility,
            LeadFilter filter,
            LeadSort sort,
            PageRequest page,
            CountMode count) {
        LeadScope scope = LeadScope.of(visibility);
        LeadOrder order = PartnersEyes.order(visibility, sort);
        Conditions matching =
                new Conditions(scope.conditions()).and(PartnersEyes.conditions(visibility, filter));
        Conditions rows = matching.and(page.cursor().map(order::after).stream().toList());
        boolean search = filter.text().isPresent() || LeadMarks.areIn(filter);
        Optional<String> counted = LeadCounted.total(visibility, filter, FIRST);
        return new LeadPage(
                scope,
                search,
                matching,
                rows,
                order,
                page.limit(),
                count,
                counted,
                PartnersEyes.item(visibility));
    }

    String sql() {
        return Wall.around(
                search ? ANEW : page(rows.sql(FIRST), matching.sql(FIRST), argumentsAt()));
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        values.add(scope.setting());
        if (search) {
            values.addAll(List.of(searched(), rows.texts()));
            return values;
        }
        values.addAll(rows.values());
        if (count == CountMode.ESTIMATED && counted.isEmpty()) {
            values.add(matching.texts());
        }
        return values;
    }

    /** The page with all its values in one text array, the only parameter. */
    String searched() {
        return page(rows.sqlFromArray(), matching.sqlFromArray(), 1).replace("SCOPED", "true");
    }

    private int argumentsAt() {
        return rows.values().size() + FIRST;
    }

    private String page(String shown, String matched, int arguments) {
        return PAGE.replace("TOTAL", total(matched, arguments))
                .replace("ITEM", item)
                .replace("CURSOR_", order.cursorSql(order.column(), "lead.id"))
                .replace("COLUMNS", LeadJson.ITEM_COLUMNS)
                .replace("FROM_", order.from())
                .replace("MATCHING", order.inPage(shown))
                .replace("ORDER_", order.inPage(order.sql()))
                .replace("LIMIT_ + 1", Integer.toString(limit + 1))
                .replace("LIMIT_", Integer.toString(limit));
    }

    private String total(String matched, int arguments) {
        return count == CountMode.NONE
                ? "NULL"
                : counted.orElseGet(() -> countedNow(matched, arguments));
    }

    private String countedNow(String matched, int arguments) {
        return count == CountMode.EXACT
                ? TOTAL_EXACT.replace("MATCHING", matched)
                : TOTAL_ESTIMATED
                        .replace("MATCHING", matched)
                        .replace("EXPECTED", matching.sqlFromArray().replace("'", "''"))
                        .replace("ARGUMENTS", Integer.toString(arguments));
    }
}
