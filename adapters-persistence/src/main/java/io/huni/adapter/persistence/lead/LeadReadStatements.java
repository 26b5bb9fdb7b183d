package io.huni.adapter.persistence.lead;

import io.huni.domain.lead.LeadStatus;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The statements that read single leads and figures; {@code %s} is the scope. */
final class LeadReadStatements {
    /** Who may delete sees what lies in the trash; what is purged, nobody. */
    static final String THERE =
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
