package io.huni.adapter.persistence.lead;

import io.huni.domain.lead.LeadStatus;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The statements that read single leads and figures; {@code %s} is the scope. */
final class LeadReadStatements {
    /** Who may delete sees what lies in the trash; what is purged, nobody. */
    private static final String THERE =
            "(lead.deleted_at IS NULL OR $3::text[] @> ARRAY['delete'] AND lead.purged_at IS NULL)";

    static final String LEAD =
            "SELECT "
                    + LeadJson.DETAIL
                    + """
                    ::text AS json, lead.version FROM lead
                    WHERE SCOPED AND lead.id = $2 AND THERE AND %s
                    """
                            .replace("THERE", THERE);

    static final String INTERACTIONS =
            """
            SELECT json_strip_nulls(json_build_object('items', coalesce((
                SELECT json_agg(json_build_object(
                    'id', i.id, 'type', i.type, 'description', i.description,
                    'result', i.result, 'userId', i.user_id,
                    'userName', (SELECT name FROM app_user WHERE app_user.id = i.user_id),
                    'at', utc(i.at), 'before', i.before, 'after', i.after)
                    ORDER BY i.at DESC, i.id DESC)
                FROM interaction i WHERE i.lead_id = lead.id), '[]')))::text AS json
            FROM lead
            WHERE SCOPED AND lead.id = $2 AND THERE AND %s
            """
                    .replace("THERE", THERE);

    /** {@code %1$s} is the scope, {@code %2$s} the kind of the rows that count it. */
    static final String STATS =
            """
            SELECT json_build_object(
                'total', coalesce(sum(lead.leads) FILTER (WHERE lead.day = FOREVER), 0),
                'byStatus', json_build_object(BY_STATUS),
                'unassigned', coalesce(sum(lead.unassigned) FILTER (WHERE lead.day = FOREVER), 0),
                'mine', (
                    SELECT coalesce(sum(lead.leads), 0) FROM lead_counted lead
                    WHERE SCOPED AND lead.kind = 'PERSON' AND lead.assignee_id = $2
                        AND lead.day = FOREVER AND NOT lead.test AND %1$s),
                'today', coalesce(sum(lead.leads) FILTER (WHERE lead.day > FOREVER), 0))::text AS json
            FROM lead_counted lead
            WHERE SCOPED AND lead.kind = '%2$s' AND NOT lead.test AND %1$s
                AND (lead.day = FOREVER
                    OR lead.day >= (now() AT TIME ZONE organisation_zone())::date)
            """
                    .replace("BY_STATUS", byStatus())
                    .replace("FOREVER", LeadCounted.ALL_DAYS);

    static final String DUPLICATES =
            """
            SELECT json_strip_nulls(json_build_object(
                'items', coalesce(json_agg(json_build_object(
                    'id', lead.id, 'number', lead.number,
                    'fullName', nullif(lead.display_name, ''), 'status', lead.status,
                    'createdAt', utc(lead.captured_at))), '[]')))::text AS json
            FROM (
                SELECT lead.id, lead.number, lead.display_name, lead.status, lead.captured_at
                FROM lead WHERE SCOPED AND lead.deleted_at IS NULL AND %s
                ORDER BY lead.captured_at DESC, lead.id DESC LIMIT 10
            ) AS lead
            """;

    /** What can be chosen in filters, from the newest leads that the reader sees. */
    static final String FACETS =
            """
            SELECT json_build_object('items', coalesce(json_agg(json_strip_nulls(json_build_object(
                'kind', kind, 'value', value, 'label', CASE kind
                    WHEN 'assignee' THEN (SELECT name FROM app_user WHERE id = value::uuid)
                    WHEN 'team' THEN (SELECT name FROM team WHERE id = value::uuid)
                    ELSE label END)) ORDER BY kind, place), '[]'))::text AS json
            FROM (
                SELECT kind, value, max(label) AS label,
                    row_number() OVER (PARTITION BY kind ORDER BY count(*) DESC, value) AS place
                FROM (
                    SELECT lead.campaign_id, lead.campaign_name, lead.form_id, lead.form_name,
                        lead.assignee_id, lead.team_id, lead.tags, lead.utm, lead.custom
                    FROM lead WHERE SCOPED AND lead.deleted_at IS NULL AND %s
                    ORDER BY lead.submitted_at DESC, lead.id DESC LIMIT 10000
                ) AS newest
                CROSS JOIN LATERAL (
                    VALUES ('campaign', campaign_id, campaign_name),
                        ('form', form_id, form_name),
                        ('assignee', assignee_id::text, NULL),
                        ('team', team_id::text, NULL)
                    UNION ALL SELECT 'tag', tag, NULL FROM unnest(tags) AS tag
                    UNION ALL SELECT 'utm.' || key, value, NULL FROM jsonb_each_text(utm)
                    UNION ALL SELECT 'custom.' || key, value, NULL FROM jsonb_each_text(custom)
                ) AS found (kind, value, label)
                WHERE value IS NOT NULL
                GROUP BY kind, value
            ) AS facet WHERE place <= 200
            """;

    private LeadReadStatements() {}

    private static String byStatus() {
        return Arrays.stream(LeadStatus.values())
                .map(
                        status ->
                                """
                                '%s', coalesce(sum(lead.leads) FILTER (
                                    WHERE lead.day = FOREVER AND lead.status = '%s'), 0)\
                                """
                                        .formatted(status, status))
                .collect(Collectors.joining(", "));
    }
}
