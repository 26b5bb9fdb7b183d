package io.huni.adapter.web.imports;

import io.huni.application.imports.ImportQueries.ImportView;
import io.huni.application.imports.ImportQueries.Verb;
import io.huni.application.imports.port.ImportRows.Counts;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.Column;
import io.huni.domain.imports.DateOrder;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.FileFacts;
import io.huni.domain.imports.FileKind;
import io.huni.domain.imports.FileOrigin;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportSettings;
import io.huni.domain.imports.ImportState;
import io.huni.domain.imports.Suggestion;
import io.huni.domain.imports.Target;
import io.huni.domain.imports.TargetField;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of leads on its way in.
 *
 * @param sheets of a workbook; the file can be uploaded again with another one
 * @param undoJobId the last job that has put it back
 * @param undoableUntil until when the last run can be put back
 * @param allowed what can be done now
 */
@Schema(name = "Import")
record ImportJson(
        UUID id,
        @Schema(example = "leads_2026-11.csv") String fileName,
        FileKind kind,
        @Schema(example = "Windows-1254") Optional<String> charset,
        @Schema(example = ";") Optional<String> separator,
        FileOrigin origin,
        Optional<String> sheet,
        List<String> sheets,
        ImportState state,
        @Schema(example = "6287") int rows,
        Instant createdAt,
        UUID ownerId,
        Optional<String> ownerName,
        int version,
        List<ColumnJson> columns,
        SettingsJson settings,
        CountsJson counts,
        Optional<UUID> checkJobId,
        Optional<UUID> runJobId,
        Optional<UUID> undoJobId,
        Optional<Instant> undoableUntil,
        @ArraySchema(
                        schema =
                                @Schema(
                                        allowableValues = {
                                            "edit", "check", "start", "cancel", "undo", "delete"
                                        }))
                List<String> allowed) {
    static ImportJson of(ImportView view) {
        Import found = view.found();
        FileFacts file = found.file();
        return new ImportJson(
                found.id().value(),
                file.name(),
                file.kind(),
                file.charset(),
                file.separator(),
                file.origin(),
                file.sheet(),
                file.sheets(),
                found.state(),
                file.rows(),
                found.createdAt(),
                found.owner().value(),
                view.ownerName(),
                found.version(),
                found.columns().stream().map(ColumnJson::of).toList(),
                SettingsJson.of(found.settings()),
                CountsJson.of(view.counts()),
                found.checkJob().map(JobId::value),
                found.runJob().map(JobId::value),
                found.undoJob().map(JobId::value),
                found.undoableUntil(),
                view.allowed().stream().map(ImportJson::name).toList());
    }

    private static String name(Verb verb) {
        return verb.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A column of the file.
     *
     * @param index from 0
     * @param samples at most three different values
     * @param filled how many rows have a value
     * @param target absent: nowhere
     * @param key of the custom field
     */
    @Schema(name = "ImportColumn")
    record ColumnJson(
            int index,
            @Schema(example = "Telefon") String name,
            List<String> samples,
            int filled,
            Optional<SuggestionJson> suggestion,
            Optional<TargetField> target,
            Optional<String> key) {
        static ColumnJson of(Column column) {
            return new ColumnJson(
                    column.index(),
                    column.name(),
                    column.samples(),
                    column.filled(),
                    column.suggestion().map(SuggestionJson::of),
                    column.target().map(Target::field),
                    column.target().flatMap(Target::key));
        }
    }

    /** Where a column seems to go, and why. */
    @Schema(name = "ImportSuggestion")
    record SuggestionJson(TargetField target, Optional<String> key, Suggestion.Why reason) {
        static SuggestionJson of(Suggestion thought) {
            return new SuggestionJson(
                    thought.target().field(), thought.target().key(), thought.why());
        }
    }

    /** What holds for every row whose cells say nothing else. */
    @Schema(name = "ImportSettings")
    record SettingsJson(
            Optional<UUID> distributorId,
            Optional<UUID> assigneeId,
            LeadSource source,
            List<String> tags,
            DuplicatePolicy duplicates,
            DateOrder dateOrder,
            Optional<LeadStatus> status,
            boolean assign) {
        static SettingsJson of(ImportSettings settings) {
            return new SettingsJson(
                    settings.distributor().map(DistributorId::value),
                    settings.assignee().map(UserId::value),
                    settings.source(),
                    settings.tags(),
                    settings.duplicates(),
                    settings.dateOrder(),
                    settings.status(),
                    settings.assign());
        }
    }

    /**
     * How many rows are what. The first four are what the check says, the others what became of
     * them; after an undo {@code created} and {@code updated} are what has stayed.
     */
    @Schema(name = "ImportCounts")
    record CountsJson(
            int fine,
            int duplicates,
            int bad,
            int dropped,
            int created,
            int updated,
            int skipped,
            int failed,
            int undone) {
        static CountsJson of(Counts counts) {
            return new CountsJson(
                    counts.fine(),
                    counts.duplicates(),
                    counts.bad(),
                    counts.dropped(),
                    counts.created(),
                    counts.updated(),
                    counts.skipped(),
                    counts.failed(),
                    counts.undone());
        }
    }

    /** A page of imports, the newest first. */
    @Schema(name = "ImportPage")
    record PageJson(List<ImportJson> items, Optional<String> nextCursor) {}
}
