package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.domain.identity.Visibility;

/**
 * What can be chosen in filters: whatever the newest leads that the reader sees have, the most
 * frequent first. Who sees everything is also offered what only older ones have, where an index
 * leads from value to value.
 */
final class LeadFacets {
    private static final String FACETS =
            """
            SELECT json_build_object('items', coalesce(json_agg(json_strip_nulls(json_build_object(
                'kind', kind, 'value', value, 'label', CASE kind
                    WHEN 'assignee' THEN (SELECT name FROM app_user WHERE id = value::uuid)
                    WHEN 'team' THEN (SELECT name FROM team WHERE id = value::uuid)
                    ELSE label END)) ORDER BY kind, place), '[]'))::text AS json
            FROM (
                SELECT kind, value, max(label) AS label,
                    row_number() OVER (PARTITION BY kind ORDER BY sum(n) DESC, value) AS place
                FROM (
                    SELECT found.*, 1 AS n
                    FROM (
                        SELECT lead.campaign_id, lead.campaign_name, lead.form_id, lead.form_name,
                            lead.assignee_id, lead.team_id, lead.tags, lead.utm, lead.custom
                        FROM lead WHERE SCOPED AND lead.deleted_at IS NULL AND %1$s
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
                    REASONS
                    OLDER
                ) AS seen
                GROUP BY kind, value
            ) AS facet WHERE place <= 500
            """;

    /** Why the newest of those that are lost were lost; below the reason a note may stand. */
    private static final String REASONS =
            """
            UNION ALL SELECT 'lostReason', reason, NULL, 1
            FROM (
                SELECT lead.id, lead.distributor_id
                FROM lead WHERE SCOPED AND lead.deleted_at IS NULL
                    AND lead.status = 'LOST' AND %1$s
                ORDER BY lead.submitted_at DESC, lead.id DESC LIMIT 1000
            ) AS lead
            CROSS JOIN LATERAL (
                SELECT split_part(i.description, E'\n', 1) AS reason FROM interaction i
                WHERE i.lead_id = lead.id AND i.type = 'STATUS_CHANGE'
                    AND i.after ->> 'status' = 'LOST'
                ORDER BY i.at DESC, i.id DESC LIMIT 1
            ) AS last
            WHERE reason <> ''
            """;

    /** A step from each value to the next one costs one look into the index. */
    private static final String OLDER =
            """
            UNION ALL SELECT 'KIND', older.id::text, LABEL, 0 FROM (
                WITH RECURSIVE step (id) AS (
                    (SELECT COLUMN FROM lead WHERE SCOPED AND COLUMN IS NOT NULL
                        ORDER BY COLUMN LIMIT 1)
                    UNION ALL
                    SELECT (SELECT COLUMN FROM lead WHERE SCOPED AND COLUMN > step.id
                        ORDER BY COLUMN LIMIT 1)
                    FROM step WHERE step.id IS NOT NULL
                )
                SELECT id FROM step WHERE id IS NOT NULL LIMIT 1000
            ) AS older
            """;

    private static final String NAME =
            """
            (SELECT lead.NAME FROM lead WHERE SCOPED AND lead.COLUMN = older.id
                ORDER BY lead.LATEST DESC LIMIT 1)\
            """;

    private LeadFacets() {}

    static String of(Visibility visibility, Conditions scope) {
        String older =
                visibility instanceof Visibility.Everything
                        ? named("campaign", "campaign_id", "campaign_name", "submitted_at")
                                + named("form", "form_id", "form_name", "id")
                                + older("assignee", "assignee_id", "NULL")
                                + older("team", "team_id", "NULL")
                        : "";
        return FACETS.replace("REASONS", REASONS).formatted(scope.sql(2)).replace("OLDER", older);
    }

    private static String named(String kind, String column, String name, String by) {
        return older(kind, column, NAME.replace("NAME", name).replace("LATEST", by));
    }

    private static String older(String kind, String column, String label) {
        return OLDER.replace("LABEL", label).replace("KIND", kind).replace("COLUMN", column);
    }
}
