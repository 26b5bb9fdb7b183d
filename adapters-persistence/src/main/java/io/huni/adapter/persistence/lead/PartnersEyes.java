package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.Condition;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadSort;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Leads as a distributor sees them: the facts, the status, what its own people did, and what was
 * done since the lead was handed over. What the house says to itself is not sent: its notes, tags,
 * rules and the names of its people, for whom the organisation stands. A lead inside the scope is
 * the reader's own, so that the lead's distributor is the reader's.
 */
final class PartnersEyes {
    private static final String OWN =
            "EXISTS (SELECT FROM app_user own WHERE own.id = %s"
                    + " AND own.distributor_id = lead.distributor_id)";

    private static final String WITH_WHAT_WAS_SAID = "s.whole";

    private static final String HOUSE = "(SELECT name FROM organisation)";

    /** Of what was and is only facts, and of ids only the reader's own with its name. */
    private static final String TOLD =
            """
            (SELECT jsonb_object_agg(key, value) FROM (
                SELECT key, value FROM jsonb_each(i.%1$s)
                WHERE key IN ('status', 'score', 'scoreLevel', 'fullName', 'firstName', 'lastName',
                        'email', 'phone', 'service', 'custom')
                    OR key LIKE 'custom.%%'
                    OR key = 'distributorId' AND value #>> '{}' = lead.distributor_id::text
                    OR key = 'assigneeId' AND OWN
                UNION ALL
                SELECT 'distributorName', to_jsonb(d.name) FROM distributor d
                WHERE d.id = lead.distributor_id AND i.%1$s ->> 'distributorId' = d.id::text
            ) AS told)\
            """
                    .replace("OWN", OWN.formatted("(value #>> '{}')::uuid").replace("%", "%%"));

    /** Assigning is the house's own affair unless it concerns the reader's people. */
    static final String INTERACTIONS =
            """
            SELECT json_strip_nulls(json_build_object('items', coalesce((
                SELECT json_agg(json_build_object(
                    'id', i.id, 'type', i.type,
                    'description', CASE WHEN whose.own OR i.type = 'OFFER' THEN i.description
                        ELSE '' END,
                    'result', i.result,
                    'userId', CASE WHEN whose.own THEN i.user_id END,
                    'userName', CASE WHEN whose.own THEN u.name
                        WHEN i.user_id IS NOT NULL THEN HOUSE END,
                    'at', utc(i.at), 'before', BEFORE, 'after', AFTER)
                    ORDER BY i.at DESC, i.id DESC)
                FROM interaction i
                LEFT JOIN app_user u ON u.id = i.user_id
                CROSS JOIN LATERAL (SELECT u.distributor_id IS NOT NULL
                    AND u.distributor_id = lead.distributor_id AS own) AS whose
                WHERE i.lead_id = lead.id AND i.type <> 'TAG' AND (
                    whose.own OR i.type = 'CAPTURED'
                    OR i.type = 'OFFER'
                        AND i.after ->> 'distributorId' = lead.distributor_id::text
                    OR i.at >= handed.over AND (
                        i.type IN ('STATUS_CHANGE', 'TRANSFER', 'EDIT', 'CALL', 'EMAIL', 'MESSAGE')
                        OR i.type = 'ASSIGNMENT' AND ASSIGNED))), '[]')))::text AS json
            FROM lead
            CROSS JOIN LATERAL OVER AS handed
            WHERE SCOPED AND lead.id = $2 AND THERE AND %s
            """
                    .replace("HOUSE", HOUSE)
                    .replace("OVER", SinceHandOver.OVER)
                    .replace("BEFORE", TOLD.formatted("before"))
                    .replace("AFTER", TOLD.formatted("after"))
                    .replace("ASSIGNED", OWN.formatted("(i.after ->> 'assigneeId')::uuid"))
                    .replace("THERE", LeadReadStatements.THERE)
                    .replace("'custom.%'", "'custom.%%'");

    /** Facets are about other people, teams and tags too. */
    private static final String NO_FACET =
            "value IS NOT NULL AND kind NOT IN ('tag', 'team') AND (kind <> 'assignee' OR EXISTS ("
                    + "SELECT FROM app_user own WHERE own.id::text = value"
                    + " AND own.distributor_id = '%s'))";

    private static final String LOST = "i.after ->> 'status' = 'LOST'";

    private static final String LOST_BY_OWN = LOST + " AND " + OWN.formatted("i.user_id");

    private PartnersEyes() {}

    private static boolean are(Visibility visibility) {
        return visibility instanceof Visibility.OfDistributor;
    }

    static String interactions(Visibility visibility) {
        return are(visibility) ? INTERACTIONS : LeadReadStatements.INTERACTIONS;
    }

    static String lead(Visibility visibility) {
        return are(visibility)
                ? instead(masked(LeadReadStatements.LEAD), "'teamId', lead.team_id,", "")
                : LeadReadStatements.LEAD;
    }

    static String item(Visibility visibility) {
        return are(visibility) ? masked(LeadJson.ITEM) : LeadJson.ITEM;
    }

    /** As {@link LeadJson#ITEM} for whoever sees it as its distributor. */
    static String item() {
        return masked(LeadJson.ITEM);
    }

    private static String masked(String json) {
        String nobodyElse =
                instead(
                        json,
                        "'assigneeId', lead.assignee_id",
                        "'assigneeId', CASE WHEN "
                                + OWN.formatted("lead.assignee_id")
                                + " THEN lead.assignee_id END");
        String unnamed =
                instead(
                        nobodyElse,
                        "(SELECT name FROM app_user WHERE app_user.id = lead.assignee_id)",
                        "CASE WHEN lead.assignee_id IS NOT NULL THEN coalesce((SELECT name FROM"
                                + " app_user WHERE app_user.id = lead.assignee_id AND"
                                + " app_user.distributor_id = lead.distributor_id), "
                                + HOUSE
                                + ") END");
        String untagged = instead(unnamed, "'tags', lead.tags", "'tags', ARRAY[]::text[]");
        return instead(untagged, "WHERE lead_id = lead.id)", "WHERE false)");
    }

    /** A statement in which there is nothing to mask is one that has changed. */
    private static String instead(String sql, String shown, String masked) {
        if (!sql.contains(shown)) {
            throw new IllegalStateException("No " + shown + " in " + sql);
        }
        return sql.replace(shown, masked);
    }

    /** The same columns, empty where they tell what is not shown. */
    static String export(Visibility visibility, String select) {
        return are(visibility)
                ? select.replace(LOST, LOST_BY_OWN)
                        .replace(ExportSql.OF_THE_LEAD, "false")
                        .replace("to_json(lead.tags)", "'[]'::json")
                        .replace(ExportSql.FIRST_CONTACT, SinceHandOver.FIRST_CONTACT)
                        .replace("lead.team_id", "NULL::uuid")
                        .replace(
                                "lead.assignee_id",
                                "CASE WHEN "
                                        + OWN.formatted("lead.assignee_id")
                                        + " THEN lead.assignee_id END")
                : select;
    }

    static String facets(Visibility visibility, String sql) {
        return visibility instanceof Visibility.OfDistributor(var distributor)
                ? instead(
                        instead(sql, "value IS NOT NULL", NO_FACET.formatted(distributor.value())),
                        LOST,
                        LOST_BY_OWN)
                : sql;
    }

    /** No filter and no search may tell what is not shown. */
    static List<Condition> conditions(Visibility visibility, LeadFilter filter) {
        List<Condition> all = LeadConditions.of(filter);
        if (!are(visibility)) {
            return all;
        }
        return Stream.of(
                        all.stream().map(SinceHandOver::of),
                        all.stream().flatMap(PartnersEyes::byFacts),
                        unasked(visibility, filter))
                .flatMap(Function.identity())
                .toList();
    }

    /** What the house makes of a lead is kept from everything that it has seen of it. */
    static LeadOrder order(Visibility visibility, LeadSort sort) {
        LeadOrder order = new LeadOrder(sort);
        if (are(visibility) && order.byQuality()) {
            throw new Refused(
                    SharedErrorKey.VALUE_UNKNOWN,
                    Map.of("field", "sort", "value", sort.key().name()),
                    "/sort");
        }
        return order;
    }

    /** By tags, teams and quality a distributor finds nothing, by people the own ones. */
    static Stream<Condition> unasked(Visibility visibility, LeadFilter filter) {
        if (!are(visibility)) {
            return Stream.of();
        }
        if (!filter.tags().isEmpty()
                || !filter.teams().isEmpty()
                || !filter.quality().equals(LeadFilter.Quality.any())) {
            return Stream.of(Condition.of("false"));
        }
        return filter.assignees().isEmpty()
                ? Stream.of()
                : Stream.of(
                        Condition.of(
                                "(lead.assignee_id IS NULL OR "
                                        + OWN.formatted("lead.assignee_id")
                                        + ")"));
    }

    /** What was said is searched by the house only: the index finds it, and the facts must too. */
    private static Stream<Condition> byFacts(Condition condition) {
        return condition.sql().contains(WITH_WHAT_WAS_SAID)
                ? Stream.of(
                        new Condition(
                                condition.sql().replace(WITH_WHAT_WAS_SAID, "s.folded"),
                                condition.parameters()))
                : Stream.of();
    }
}
