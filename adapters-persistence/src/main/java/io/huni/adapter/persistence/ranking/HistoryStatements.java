package io.huni.adapter.persistence.ranking;

import io.huni.domain.ranking.Outcome;

/** The statements that read leads as they were when they came in. */
final class HistoryStatements {
    /**
     * What was corrected by hand or by a file stands in the first entry that says so as it was
     * before; null there means that there was nothing.
     */
    private static final String KNOWN =
            """
            SELECT lead.id, lead.submitted_at, lead.status, lead.email, lead.phone, lead.service,
                lead.full_name, lead.first_name, lead.last_name, lead.answers::text AS answers,
                (SELECT coalesce(jsonb_object_agg(field.key, field.value), '{}')
                    FROM jsonb_each_text(lead.custom) AS field)::text AS custom,
                jsonb_strip_nulls(jsonb_build_object(
                    'SOURCE', lead.source, 'CONNECTION', connection.name,
                    'FORM', coalesce(lead.form_name, lead.form_id),
                    'CAMPAIGN', coalesce(lead.campaign_name, lead.campaign_id),
                    'AD_SET', coalesce(lead.ad_set_name, lead.ad_set_id),
                    'AD', coalesce(lead.ad_name, lead.ad_id),
                    'PLATFORM', lead.platform, 'ORGANIC', lead.organic::text,
                    'UTM_SOURCE', lead.utm ->> 'source', 'UTM_MEDIUM', lead.utm ->> 'medium',
                    'UTM_CAMPAIGN', lead.utm ->> 'campaign'))::text AS attribution,
                CASE WHEN lead.edited_at IS NULL THEN '{}' ELSE (
                    SELECT coalesce(jsonb_object_agg(earliest.key, earliest.value), '{}')::text
                    FROM (
                        SELECT DISTINCT ON (field.key) field.key, entry.before -> field.key AS value
                        FROM interaction AS entry CROSS JOIN LATERAL jsonb_object_keys(
                            coalesce(entry.before, '{}') || coalesce(entry.after, '{}'))
                            AS field(key)
                        WHERE entry.lead_id = lead.id AND entry.type = 'EDIT'
                        ORDER BY field.key, entry.at, entry.id
                    ) AS earliest) END AS originals
            FROM lead LEFT JOIN connection ON connection.id = lead.connection_id
            WHERE lead.deleted_at IS NULL AND NOT lead.test AND %s
            """;

    private static final String OPEN =
            "lead.status IN ('NEW', 'ASSIGNED', 'CONTACTED') AND lead.submitted_at > $1::timestamptz - PATIENCE"
                    .replace("PATIENCE", "interval '" + Outcome.PATIENCE.toDays() + " days'");

    static final String FINISHED =
            KNOWN.formatted("NOT (" + OPEN + ") AND (lead.submitted_at, lead.id) < ($2, $3)")
                    + " ORDER BY lead.submitted_at DESC, lead.id DESC LIMIT $4";

    static final String OPEN_OF = KNOWN.formatted(OPEN + " AND lead.id = ANY($2)");

    static final String OPEN_AFTER =
            KNOWN.formatted(OPEN + " AND lead.id > $2") + " ORDER BY lead.id LIMIT $3";

    static final String OPEN_COUNT =
            "SELECT count(*) AS leads FROM lead WHERE lead.deleted_at IS NULL AND NOT lead.test AND"
                    + " "
                    + OPEN;

    private HistoryStatements() {}
}
