package io.huni.adapter.persistence.imports;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.imports.port.ImportRows.Counts;
import io.huni.application.imports.port.ImportRows.Judged;
import io.huni.application.imports.port.ImportRows.Settled;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows as columns, and as the statements take them in. */
final class StoredRowJson {
    private StoredRowJson() {}

    static StoredRow read(Readable row) {
        return new StoredRow(
                required(row, "number", Integer.class),
                List.of(DatabaseJson.read(required(row, "cells", String.class), String[].class)),
                required(row, "edited", Boolean.class),
                required(row, "dropped", Boolean.class),
                optional(row, "verdict", String.class).map(RowVerdict::valueOf),
                faults(row),
                optional(row, "twin", UUID.class).map(LeadId::new),
                optional(row, "twin_row", Integer.class),
                optional(row, "outcome", String.class).map(RowOutcome::valueOf),
                optional(row, "lead_id", UUID.class).map(LeadId::new));
    }

    private static List<Fault> faults(Readable row) {
        return optional(row, "faults", String.class)
                .map(json -> List.of(DatabaseJson.read(json, Fault[].class)))
                .orElse(List.of());
    }

    static Map.Entry<ImportId, Counts> counts(Readable row) {
        return Map.entry(
                new ImportId(required(row, "import_id", UUID.class)),
                new Counts(
                        required(row, "fine", Integer.class),
                        required(row, "duplicates", Integer.class),
                        required(row, "bad", Integer.class),
                        required(row, "dropped", Integer.class),
                        required(row, "created", Integer.class),
                        required(row, "updated", Integer.class),
                        required(row, "skipped", Integer.class),
                        required(row, "failed", Integer.class),
                        required(row, "undone", Integer.class)));
    }

    /** What the check found. */
    record JudgedRow(
            int number,
            RowVerdict verdict,
            Optional<List<Fault>> faults,
            List<String> keys,
            Optional<UUID> twin) {
        static JudgedRow of(Judged judged) {
            return new JudgedRow(
                    judged.number(),
                    judged.verdict(),
                    Optional.of(judged.faults()).filter(faults -> !faults.isEmpty()),
                    judged.keys().stream().map(LeadKey::value).toList(),
                    judged.twin().map(LeadId::value));
        }
    }

    /** What the run did. */
    record SettledRow(
            int number,
            Optional<RowOutcome> outcome,
            Optional<UUID> leadId,
            Optional<List<Fault>> faults) {
        static SettledRow of(Settled settled) {
            return new SettledRow(
                    settled.number(),
                    settled.outcome(),
                    settled.lead().map(LeadId::value),
                    Optional.of(settled.faults()).filter(faults -> !faults.isEmpty()));
        }
    }
}
