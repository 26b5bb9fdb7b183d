package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.lead.ChangeManyLeads.Selection;
import io.huni.application.lead.ExportLeads.Chosen;
import io.huni.application.lead.LeadSort;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Chosen leads as a file.
 *
 * @param columns as in the address of the other export
 */
@Schema(name = "LeadExport")
record ExportForm(
        @Schema(requiredMode = RequiredMode.REQUIRED) BulkChange.@Nullable Chosen selection,
        @Schema(allowableValues = {"csv", "json", "jsonl", "xlsx"}) @Nullable String format,
        @Nullable List<String> columns,
        @Schema(defaultValue = "-submittedAt") @Nullable String sort,
        @Schema(
                        allowableValues = {"comma", "semicolon"},
                        defaultValue = "comma")
                @Nullable String separator,
        @Schema(allowableValues = {"tr", "en"}) @Nullable String language) {
    private static final int MOST_COLUMNS = 500;

    ExportWish wish(Actor actor, List<MediaType> accept) {
        Selection selected =
                Fields.within("/selection", () -> Fields.required("selection", selection).read());
        return new ExportWish(
                chosen(selected, actor.may(Right.LEAD_DELETE)),
                sort == null ? LeadSort.standard() : LeadListQuery.sort(sort),
                wanted(),
                ExportWish.format(Optional.ofNullable(format), accept),
                ExportWish.separator(Optional.ofNullable(separator)),
                ExportWish.language(Optional.ofNullable(language)));
    }

    /** What the audit trail is told. */
    String asked() {
        if (selection == null) {
            return "";
        }
        return selection.ids() == null
                ? parameters(selection.filter())
                : "ids=" + String.join(",", selection.ids());
    }

    /** As they stand in the address of a list. */
    private static String parameters(@Nullable Map<String, List<String>> filter) {
        return filter == null
                ? ""
                : filter.entrySet().stream()
                        .flatMap(
                                one ->
                                        one.getValue().stream()
                                                .map(value -> one.getKey() + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private List<String> wanted() {
        List<String> given = columns == null ? List.of() : columns;
        if (given.size() > MOST_COLUMNS) {
            throw Fields.unknown("columns", given.size() + " ×");
        }
        return given.stream().map(column -> Fields.required("columns", column)).toList();
    }

    private static Chosen chosen(Selection selected, boolean trash) {
        return switch (selected) {
            case Selection.Named(var leads) -> new Chosen.Named(leads, trash);
            case Selection.Matching(var filter, int expected) ->
                    new Chosen.Matching(filter, Optional.of(expected));
        };
    }
}
