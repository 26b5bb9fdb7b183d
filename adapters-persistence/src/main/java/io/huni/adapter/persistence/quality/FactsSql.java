package io.huni.adapter.persistence.quality;

/** Leads as {@link FactsRow} reads them. */
final class FactsSql {
    /** Of a row called {@code lead}; TOLD is which interactions the reader may know of. */
    private static final String FACTS =
            """
            json_build_object(
                'values', json_strip_nulls(json_build_object('EMAIL', lead.email,
                    'PHONE', lead.phone, 'SERVICE', lead.service, 'SOURCE', lead.source,
                    'PLATFORM', lead.platform, 'CAMPAIGN', lead.campaign_name,
                    'FORM', lead.form_name)),
                'custom', (SELECT coalesce(json_object_agg(key, quality_text(value)), '{}')
                    FROM jsonb_each(lead.custom) WHERE value <> 'null'),
                'answers', lead.answers,
                'contacts', (
                    SELECT coalesce(json_agg(json_strip_nulls(json_build_object(
                        'type', i.type, 'result', i.result, 'at', utc(i.at)))), '[]')
                    FROM interaction i WHERE i.lead_id = lead.id
                        AND i.type IN ('CALL', 'EMAIL', 'MESSAGE')
                        AND i.result IS DISTINCT FROM 'AUTOMATIC' AND TOLD))::text AS facts\
            """;

    /** What its own people did, and what was done since the lead became the distributor's. */
    private static final String PARTNERS =
            """
            (EXISTS (SELECT FROM app_user own WHERE own.id = i.user_id
                    AND own.distributor_id = lead.distributor_id)
                OR i.at >= (SELECT coalesce(max(t.at), '-infinity') FROM interaction t
                    WHERE t.lead_id = lead.id AND t.type IN ('TRANSFER', 'EDIT')
                        AND t.result IS DISTINCT FROM 'UNDONE'
                        AND t.after ->> 'distributorId' = lead.distributor_id::text))\
            """;

    static final String ONE =
            """
            SELECT FACTS FROM lead
            WHERE SCOPED AND lead.id = $2 AND lead.deleted_at IS NULL AND %s
            """;

    static final String NEWEST =
            """
            SELECT FACTS FROM lead
            WHERE SCOPED AND NOT lead.test AND lead.deleted_at IS NULL AND %s
            ORDER BY lead.submitted_at DESC, lead.id DESC LIMIT $2
            """;

    /** Bands of thirds, as the domain has them. */
    static final String SPREAD =
            """
            SELECT quality_band(q.interest) AS interest, quality_band(q.fit) AS fit,
                count(*)::integer AS leads
            FROM lead JOIN lead_quality q ON q.lead_id = lead.id
            WHERE SCOPED AND NOT lead.test AND lead.deleted_at IS NULL
                AND lead.status IN ('NEW', 'ASSIGNED', 'CONTACTED') AND %s
            GROUP BY 1, 2
            """;

    private FactsSql() {}

    static String of(String statement, boolean partner) {
        return statement.replace("FACTS", FACTS).replace("TOLD", partner ? PARTNERS : "true");
    }
}
