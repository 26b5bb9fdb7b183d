package io.huni.adapter.web.imports;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.imports.ArrangeImport.Wishes;
import io.huni.application.imports.MendRow;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.DateOrder;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.Target;
import io.huni.domain.imports.TargetField;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Edit;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people send about imports. */
final class ImportForms {
    private static final int MOST_COLUMNS = 500;

    private ImportForms() {}

    /** Other targets of columns, other settings; what is absent stays. */
    @Schema(name = "ImportChange")
    record ImportChange(@Nullable List<ColumnTarget> columns, @Nullable SettingsChange settings) {
        Wishes wishes() {
            SettingsChange wanted = settings == null ? SettingsChange.NOTHING : settings;
            return new Wishes(
                    targets(),
                    wanted.distributorId().map(DistributorId::new),
                    wanted.assigneeId().map(UserId::new),
                    Optional.ofNullable(wanted.source()),
                    Optional.ofNullable(wanted.tags()),
                    Optional.ofNullable(wanted.duplicates()),
                    Optional.ofNullable(wanted.dateOrder()),
                    wanted.status(),
                    Optional.ofNullable(wanted.assign()));
        }

        private Map<Integer, Optional<Target>> targets() {
            Map<Integer, Optional<Target>> targets = new HashMap<>();
            List<ColumnTarget> given = columns == null ? List.of() : columns;
            Require.between("columns", given.size(), 0, MOST_COLUMNS);
            for (int at = 0; at < given.size(); at++) {
                ColumnTarget one = Fields.required("columns/" + at, given.get(at));
                Fields.within("/columns/" + at, () -> one.into(targets));
            }
            return targets;
        }
    }

    /**
     * Where a column goes.
     *
     * @param target absent or IGNORE: nowhere
     * @param key of the custom field, for CUSTOM
     */
    @Schema(name = "ImportColumnTarget")
    record ColumnTarget(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Integer index,
            @Nullable TargetField target,
            @Nullable String key) {
        boolean into(Map<Integer, Optional<Target>> targets) {
            targets.put(
                    Fields.required("index", index),
                    Optional.ofNullable(target)
                            .map(field -> new Target(field, Optional.ofNullable(key))));
            return true;
        }
    }

    /** Settings; {@code null} empties distributor, assignee and status. */
    @Schema(name = "ImportSettingsChange")
    record SettingsChange(
            @Schema(requiredMode = RequiredMode.NOT_REQUIRED) Edit<UUID> distributorId,
            @Schema(requiredMode = RequiredMode.NOT_REQUIRED) Edit<UUID> assigneeId,
            @Nullable LeadSource source,
            @Nullable List<String> tags,
            @Nullable DuplicatePolicy duplicates,
            @Nullable DateOrder dateOrder,
            @Schema(requiredMode = RequiredMode.NOT_REQUIRED) Edit<LeadStatus> status,
            @Nullable Boolean assign) {
        static final SettingsChange NOTHING =
                new SettingsChange(
                        Edit.keep(), Edit.keep(), null, null, null, null, Edit.keep(), null);
    }

    /**
     * A row put right.
     *
     * @param cells by the index of their column
     * @param dropped leaves the row out, or takes it in again
     */
    @Schema(name = "ImportRowChange")
    record RowChange(
            @Schema(example = "{\"2\":\"0555 730 14 09\"}") @Nullable Map<String, String> cells,
            @Nullable Boolean dropped) {
        MendRow.Command command(Actor actor, ImportId id, int row) {
            Map<Integer, String> read = new HashMap<>();
            if (cells != null) {
                cells.forEach(
                        (index, text) ->
                                read.put(index(index), Fields.required("cells/" + index, text)));
            }
            return new MendRow.Command(actor, id, row, read, Optional.ofNullable(dropped));
        }

        private static int index(String text) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException none) {
                throw Fields.unknown("cells", text);
            }
        }
    }
}
