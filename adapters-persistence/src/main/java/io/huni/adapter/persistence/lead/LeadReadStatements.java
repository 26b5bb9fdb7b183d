package io.huni.adapter.persistence.lead;

import io.huni.domain.lead.LeadStatus;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The statements that read single leads and figures; {@code %s} is the scope. */
final class LeadReadStatements {
    static final String LEAD =
            "SELECT "
                    + LeadJson.DETAIL
                    + """
                    ::text AS json, lead.version FROM lead
                    WHERE SCOPED AND lead.id = $2 AND lead.deleted_at IS NULL AND %s
                    """;

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
            WHERE SCOPED AND lead.id = $2 AND lead.deleted_at IS NULL AND %s
            """;

    static final String STATS =
            """
            SELECT json_build_object(
                'total', count(*), 'byStatus', json_build_object(BY_STATUS),
                'unassigned', count(*) FILTER (WHERE lead.assignee_id IS NULL),
                'mine', count(*) FILTER (WHERE lead.assignee_id = $2),
                'today', count(*) FILTER (WHERE lead.submitted_at >= (
                    SELECT date_trunc('day', now(), coalesce(max(time_zone), 'UTC'))
                    FROM organisation)))::text AS json
            FROM lead
            WHERE SCOPED AND NOT lead.test AND lead.deleted_at IS NULL AND %s
            """
                    .replace("BY_STATUS", byStatus());

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
                                "'%s', count(*) FILTER (WHERE lead.status = '%s')"
                                        .formatted(status, status))
                .collect(Collectors.joining(", "));
    }
}
