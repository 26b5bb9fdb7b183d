package io.huni.adapter.persistence.lead;

import io.huni.application.lead.ExportColumn;
import io.huni.application.lead.LeadColumn;
import io.huni.application.shared.Table.Kind;
import io.huni.domain.scoring.ScoreLevel;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of an export of leads in SQL. Names of people and partners are read once beside it
 * and put in by id, which is faster than to look them up a million times.
 */
final class ExportSql {
    private static final String LOST =
            """
            CASE WHEN lead.status = 'LOST' THEN (
                SELECT i.description FROM interaction i
                WHERE i.lead_id = lead.id AND i.type = 'STATUS_CHANGE'
                    AND i.after ->> 'status' = 'LOST'
                    AND i.result IS DISTINCT FROM 'UNDONE'
                ORDER BY i.at DESC, i.id DESC LIMIT 1) END\
            """;

    /** A status that was left by an undo was never reached. */
    private static final String CONTACT =
            """
            (SELECT min(i.at) FROM interaction i WHERE i.lead_id = lead.id SINCE
                AND (i.type IN ('CALL', 'EMAIL', 'MESSAGE')
                        AND i.result IS DISTINCT FROM 'AUTOMATIC'
                    OR i.type = 'STATUS_CHANGE' AND i.after ->> 'status' = 'CONTACTED'
                        AND i.result IS DISTINCT FROM 'UNDONE'
                        AND (SELECT later.result FROM interaction later
                            WHERE later.lead_id = lead.id AND later.at >= i.at
                                AND later.id <> i.id AND later.before ->> 'status' = 'CONTACTED'
                            ORDER BY later.at, later.id LIMIT 1) IS DISTINCT FROM 'UNDONE'))\
            """;

    static final String FIRST_CONTACT = firstContact("");

    /** Whose it is stands at the end. */
    static final String OF_THE_LEAD = "kept.lead_id = lead.id";

    private static final String QUALITY =
            "(SELECT nullif(kept.%s, -1) FROM lead_quality kept WHERE " + OF_THE_LEAD + ")";

    /** Of the columns whose SQL is not their name with underscores. */
    private static final Map<LeadColumn, String> OTHER =
            Map.ofEntries(
                    Map.entry(LeadColumn.FULL_NAME, "nullif(lead.display_name, '')"),
                    Map.entry(LeadColumn.DISTRIBUTOR_NAME, "lead.distributor_id"),
                    Map.entry(LeadColumn.ASSIGNEE_NAME, "lead.assignee_id"),
                    Map.entry(LeadColumn.TEAM_NAME, "lead.team_id"),
                    Map.entry(LeadColumn.CREATED_AT, "lead.captured_at"),
                    Map.entry(
                            LeadColumn.EMAIL_RAW,
                            "CASE WHEN lead.email IS NULL THEN lead.email_raw END"),
                    Map.entry(
                            LeadColumn.PHONE_RAW,
                            "CASE WHEN lead.phone IS NULL THEN lead.phone_raw END"),
                    Map.entry(LeadColumn.SCORE, "trim_scale(lead.score_tenths * 0.1)"),
                    Map.entry(LeadColumn.SCORE_LEVEL, level()),
                    Map.entry(LeadColumn.INTEREST, QUALITY.formatted("interest")),
                    Map.entry(LeadColumn.FIT, QUALITY.formatted("fit")),
                    Map.entry(LeadColumn.SERVICE, "nullif(lead.service, '')"),
                    Map.entry(LeadColumn.TAGS, "to_json(lead.tags)"),
                    Map.entry(LeadColumn.FIRST_CONTACT_AT, FIRST_CONTACT),
                    Map.entry(LeadColumn.LOST_REASON, LOST),
                    Map.entry(LeadColumn.UTM_SOURCE, "lead.utm ->> 'source'"),
                    Map.entry(LeadColumn.UTM_MEDIUM, "lead.utm ->> 'medium'"),
                    Map.entry(LeadColumn.UTM_CAMPAIGN, "lead.utm ->> 'campaign'"),
                    Map.entry(LeadColumn.UTM_TERM, "lead.utm ->> 'term'"),
                    Map.entry(LeadColumn.UTM_CONTENT, "lead.utm ->> 'content'"));

    private static final Map<LeadColumn, String> NAMES =
            Map.of(
                    LeadColumn.DISTRIBUTOR_NAME, "distributor",
                    LeadColumn.ASSIGNEE_NAME, "app_user",
                    LeadColumn.TEAM_NAME, "team");

    private ExportSql() {}

    /**
     * @param since narrows the history {@code i}; may be empty
     */
    static String firstContact(String since) {
        return CONTACT.replace("SINCE", since);
    }

    /** In the binary type that {@link ExportRow} reads for the column's kind. */
    static String select(Iterable<ExportColumn> columns, Function<String, String> quote) {
        StringBuilder select = new StringBuilder("SELECT ");
        String separator = "";
        for (ExportColumn column : columns) {
            select.append(separator).append(sql(column, quote));
            separator = ", ";
        }
        return select.append(" FROM lead").toString();
    }

    /** Where the names stand whose ids the column has. */
    static Optional<String> tableOfNames(ExportColumn column) {
        return column instanceof ExportColumn.Of(var lead)
                ? Optional.ofNullable(NAMES.get(lead))
                : Optional.empty();
    }

    private static String sql(ExportColumn column, Function<String, String> quote) {
        return switch (column) {
            case ExportColumn.Of(var lead) -> typed(of(lead), lead.kind());
            case ExportColumn.Own(var field) ->
                    typed("(lead.custom ->> %s)".formatted(quote.apply(field.key())), Kind.TEXT);
        };
    }

    private static String typed(String sql, Kind kind) {
        return switch (kind) {
            case NUMBER, DETAILS -> "(%s)::text".formatted(sql);
            case TEXT, PHONE, WORD, ID, MOMENT, TRUTH -> sql;
        };
    }

    private static String of(LeadColumn column) {
        return OTHER.getOrDefault(
                column, "lead." + column.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String level() {
        return Arrays.stream(ScoreLevel.values())
                .map(
                        level ->
                                "WHEN lead.score_tenths >= %d THEN '%s'"
                                        .formatted(level.fromTenths(), level))
                .collect(Collectors.joining(" ", "CASE ", " END"));
    }
}
