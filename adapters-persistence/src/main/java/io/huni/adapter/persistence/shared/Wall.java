package io.huni.adapter.persistence.shared;

/**
 * Lets a read say its scope to row-level security in the same round trip. The scope holds for this
 * statement only, so connection pools in front of PostgreSQL do no harm, and a statement without
 * the wall sees nothing.
 *
 * <p>The inner query depends on the outer row, which exists only after the scope is set, and {@code
 * OFFSET 0} keeps the planner from dissolving it; therefore PostgreSQL cannot look at a table
 * before. Were it to, nothing would be seen. Not for use inside a unit of work of a narrower scope:
 * the scope would last until its end.
 */
public final class Wall {
    /** The scope of the program itself. */
    public static final String EVERYTHING = "all";

    /** Takes the rest of a unit of work out of the narrow scope again. */
    public static final String AS_PROGRAM = "SET LOCAL huni.scope = '" + EVERYTHING + "'";

    private static final String SCOPED = "SCOPED";

    private Wall() {}

    /**
     * The first parameter of the result is the scope.
     *
     * @param select has the word {@code SCOPED} among the conditions of its outermost WHERE
     */
    public static String around(String select) {
        return around("set_config('huni.scope', $1, true) AS scope", select);
    }

    /**
     * As {@link #around(String)} for what belongs to one person: the second parameter of the result
     * is who reads, as text.
     */
    public static String aroundReader(String select) {
        return around(
                "set_config('huni.scope', $1, true) AS scope,"
                        + " set_config('huni.reader', $2, true) AS reader",
                select);
    }

    private static String around(String settings, String select) {
        if (!select.contains(SCOPED)) {
            throw new IllegalArgumentException("No SCOPED in " + select);
        }
        return """
        SELECT scoped.* FROM (SELECT %s OFFSET 0) AS wall
        CROSS JOIN LATERAL (
        %s OFFSET 0
        ) AS scoped
        """
                .formatted(settings, select.replace(SCOPED, "wall.scope IS NOT NULL"));
    }
}
