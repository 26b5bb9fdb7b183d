package io.huni.adapter.persistence.audit;

import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.audit.AuditFilter;

/** A page of the audit trail as one statement. */
final class AuditPageSql {
    /**
     * What was done to somebody, whom the trail knows by id and an invitation by e-mail. Of very
     * many who are called so the first ones count.
     */
    private static final String ABOUT_SOMEBODY =
            """
            (e.subject_id = ANY (ARRAY(SELECT id::text CALLED))
                OR concat_ws(' ', e.before::text, e.after::text)
                    LIKE ANY (ARRAY(SELECT '%' || id || '%' CALLED))
                OR e.subject = 'invitation' AND coalesce(e.after, e.before) ->> 'email'
                    = ANY (ARRAY(SELECT email CALLED)))\
            """
                    .replace(
                            "CALLED",
                            "FROM app_user WHERE strpos(folded_text(name), $8) > 0"
                                    + " ORDER BY id LIMIT 100");

    /** What was done to leads that are called so now; who is forgotten is called nothing. */
    private static final String ABOUT_A_LEAD =
            """
            (e.subject = 'lead' AND e.subject_id = ANY (ARRAY(SELECT id::text CALLED))
                OR e.subject = 'offer' AND e.subject_id = ANY (ARRAY(
                    SELECT id::text FROM offer WHERE lead_id IN (SELECT id CALLED))))\
            """
                    .replace(
                            "CALLED",
                            "FROM lead JOIN lead_search s ON s.lead_id = lead.id"
                                    + " WHERE s.whole LIKE '%' || regexp_replace($8,"
                                    + " '([\\\\%_])', '\\\\\\1', 'g') || '%'"
                                    + " AND strpos(folded_text(lead.display_name), $8) > 0"
                                    + " ORDER BY id LIMIT 100");

    private static final String FILTERS =
            """
            wall.scope IS NOT NULL
                AND ($2::uuid IS NULL OR e.user_id = $2)
                AND (cardinality($3::text[]) = 0 OR e.kind = ANY ($3))
                AND (cardinality($4::text[]) = 0 OR e.subject = ANY ($4))
                AND ($6::timestamptz IS NULL OR e.at >= $6)
                AND ($7::timestamptz IS NULL OR e.at < $7)
                AND ($9::bigint IS NULL OR e.id < $9)\
            """;

    private static final String SINGLE =
            """
            SELECT e.id, NULL::bigint AS entries
            FROM audit_entry e LEFT JOIN app_user u ON u.id = e.user_id
            WHERE FILTERS
                AND ($5::text IS NULL OR e.subject_id = $5)
                AND ($8::text IS NULL OR strpos(folded_text(concat_ws(' ', e.before::text,
                    e.after::text, (e.personal - 'salt')::text, e.address, e.device, u.name)), $8) > 0
                    OR ABOUT_SOMEBODY OR ABOUT_A_LEAD)
                AND ($11::text IS NULL OR e.address = 'job' AND e.device = $11)
            ORDER BY e.id DESC LIMIT $10 + 1\
            """
                    .replace("ABOUT_SOMEBODY", ABOUT_SOMEBODY)
                    .replace("ABOUT_A_LEAD", ABOUT_A_LEAD);

    /**
     * What no job did, and of what a job did to many records the newest entry: of a job that went
     * on after the end of the span the newest within it. Each part ends by itself, so that nobody
     * walks over all that a job did; the filters that a group has no place for are empty.
     */
    private static final String GROUPED =
            """
            (SELECT e.id, NULL::bigint AS entries FROM audit_entry e
            WHERE (e.address IS DISTINCT FROM 'job' OR e.device IS NULL) AND FILTERS
                AND $5::text IS NULL AND $8::text IS NULL AND $11::text IS NULL
            ORDER BY e.id DESC LIMIT $10 + 1)
            UNION ALL
            (SELECT e.id, job.entries FROM audit_job job JOIN audit_entry e ON e.id = job.newest
            WHERE ($7::timestamptz IS NULL OR job.newest_at < $7) AND FILTERS
            ORDER BY e.id DESC LIMIT $10 + 1)
            UNION ALL
            (SELECT e.id, job.entries FROM audit_job job
            JOIN audit_entry e ON e.id = (
                SELECT max(same.id) FROM audit_entry same
                WHERE same.address = 'job' AND same.device = job.device
                    AND same.subject = job.subject AND same.kind = job.kind AND same.at < $7)
            WHERE job.first_at < $7 AND job.newest_at >= $7 AND FILTERS
            ORDER BY e.id DESC LIMIT $10 + 1)\
            """;

    private static final String PAGE =
            """
            SELECT (next || jsonb_build_object(
                'items', items, 'names', audit_names(items)))::text AS page
            FROM (
                SELECT coalesce(jsonb_agg(entry ORDER BY id DESC)
                        FILTER (WHERE n <= $10), '[]') AS items,
                    CASE WHEN count(*) > $10 THEN jsonb_build_object(
                        'nextCursor', (min(id) FILTER (WHERE n <= $10))::text)
                        ELSE '{}' END AS next
            FROM (
                SELECT e.id, row_number() OVER (ORDER BY e.id DESC) AS n,
                    jsonb_strip_nulls(jsonb_build_object('id', e.id, 'at', utc(e.at),
                        'kind', e.kind, 'subject', e.subject, 'subjectId', e.subject_id,
                        'userId', e.user_id, 'userName', u.name, 'tokenId', e.token_id,
                        'address', e.address, 'device', e.device, 'place', e.place,
                        'entries', nullif(picked.entries, 1)))
                    || jsonb_build_object(
                        'before', audit_shown(e.before, e.personal -> 'before'),
                        'after', CASE WHEN e.kind = 'ANCHORED' THEN '{}'
                            ELSE audit_shown(e.after, e.personal -> 'after') END) AS entry
                FROM (PICKED) AS picked JOIN audit_entry e ON e.id = picked.id
                LEFT JOIN app_user u ON u.id = e.user_id
                ORDER BY e.id DESC LIMIT $10 + 1
            ) AS found) AS listed
            WHERE SCOPED
            """;

    private static final String EACH_ALONE = of(SINGLE);

    private static final String JOBS_TOGETHER = of(GROUPED);

    private AuditPageSql() {}

    private static String of(String picked) {
        return Wall.around(PAGE.replace("PICKED", picked).replace("FILTERS", FILTERS));
    }

    /** Both have the same placeholders. */
    static String of(AuditFilter filter) {
        return filter.isGrouped() ? JOBS_TOGETHER : EACH_ALONE;
    }
}
