package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.adapter.persistence.shared.Parameter;

import java.util.Collections;
import java.util.List;

/**
 * What became of a lead since it was handed over to the distributor that reads: whom somebody else
 * had called before, and who had waited before, is not told. A lead that was its distributor's from
 * the start, or by its correction in a file, is told of from there on.
 */
final class SinceHandOver {
    /** The moment from which on the reader is told; of the row called {@code lead}. */
    static final String OVER =
            """
            (SELECT coalesce(max(t.at), '-infinity') AS over
                FROM interaction t WHERE t.lead_id = lead.id AND t.type IN ('TRANSFER', 'EDIT')
                    AND t.result IS DISTINCT FROM 'UNDONE'
                    AND t.after ->> 'distributorId' = lead.distributor_id::text)\
            """;

    static final String FIRST_CONTACT = ExportSql.firstContact("AND i.at >= " + OVER);

    /**
     * Each status that it had: the one it has, and those that it left otherwise than by an undo.
     */
    private static final String REACHED =
            """
            (WIDER AND (lead_step(lead.status) >= lead_step(?) OR EXISTS (
                SELECT FROM interaction i WHERE i.lead_id = lead.id AND i.at > OVER
                    AND i.result IS DISTINCT FROM 'UNDONE'
                    AND lead_step(i.before ->> 'status') >= lead_step(?))))\
            """
                    .replace("WIDER", LeadConditions.REACHED)
                    .replace("OVER", OVER);

    /** By the target and the clock of the numbers, which starts anew with the hand-over. */
    private static final String LATE =
            """
            (SELECT CASE WHEN handed.over = '-infinity' THEN lead.late
                ELSE coalesce(worked(CASE WHEN contact.first IS NOT NULL THEN contact.first
                        WHEN lead.status IN ('NEW', 'ASSIGNED') THEN now() END)
                    - worked(handed.over) > (SELECT response_target_seconds FROM distributor d
                        WHERE d.id = lead.distributor_id), false) END
            FROM OVER AS handed, LATERAL (SELECT FIRST AS first) AS contact)\
            """
                    .replace("OVER", OVER)
                    .replace("FIRST", ExportSql.firstContact("AND i.at >= handed.over"));

    /** Those of the reader's leads whose clock began so late that it has not run out by now. */
    private static final String HANDED_OVER_LATELY =
            """
            (SELECT t.lead_id FROM interaction t WHERE t.type IN ('TRANSFER', 'EDIT')
                AND t.after ->> 'distributorId' = (SELECT scope_id('distributor'))::text
                AND t.result IS DISTINCT FROM 'UNDONE'
                AND t.at >= coalesce((SELECT worked_until(worked(now()) - d.response_target_seconds)
                    FROM distributor d WHERE d.id = (SELECT scope_id('distributor'))), '-infinity'))\
            """;

    /**
     * Nobody has ever called most of those that wait: for them the lead's own clock says it, less
     * those that came lately, which are few and found at once. The others are looked at one by one.
     */
    private static final String OVERDUE =
            """
            (lead.status IN ('NEW', 'ASSIGNED')
                AND CASE WHEN lead.answered_at IS NULL AND coalesce(lead.furthest, 1) < 2
                    THEN lead.late AND lead.id NOT IN LATELY
                    ELSE LATE AND FIRST IS NULL END)\
            """
                    .replace("LATELY", HANDED_OVER_LATELY)
                    .replace("LATE AND", LATE + " AND")
                    .replace("FIRST", FIRST_CONTACT);

    /** Those that are overdue by the lead's own clock, but not by the reader's. */
    static final String NOT_YET =
            """
            (lead.status IN ('NEW', 'ASSIGNED') AND lead.answered_at IS NULL
                AND coalesce(lead.furthest, 1) < 2 AND lead.late AND lead.id = ANY (ARRAYLATELY))\
            """
                    .replace("LATELY", HANDED_OVER_LATELY);

    /** Those that wait although somebody had answered them once, as their index says it. */
    static final String WAITING_ANEW =
            """
            (SELECT * FROM lead WHERE SCOPED AND (CASE WHEN status IN ('NEW', 'ASSIGNED')
                AND (answered_at IS NOT NULL OR (furthest >= 2) IS TRUE) AND deleted_at IS NULL
                THEN distributor_id END) = (SELECT scope_id('distributor')) OFFSET 0) AS lead\
            """;

    /** Which of these are overdue. */
    static final String OVERDUE_ANEW = "(" + LATE + " AND " + FIRST_CONTACT + " IS NULL)";

    private SinceHandOver() {}

    /** The condition as a distributor may ask it. */
    static Condition of(Condition condition) {
        return switch (condition.sql()) {
            case LeadConditions.REACHED -> new Condition(REACHED, thrice(condition));
            case LeadConditions.LATE -> Condition.of(LATE);
            case LeadConditions.IN_TIME -> Condition.of("NOT " + LATE);
            case LeadConditions.OVERDUE -> Condition.of(OVERDUE);
            case LeadConditions.NOT_OVERDUE -> Condition.of("NOT " + OVERDUE);
            default -> condition;
        };
    }

    private static List<Parameter> thrice(Condition condition) {
        return Collections.nCopies(3, condition.parameters().getFirst());
    }
}
