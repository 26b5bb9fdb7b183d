package io.huni.adapter.persistence.imports;

import io.huni.domain.imports.Column;
import io.huni.domain.imports.Suggestion;
import io.huni.domain.imports.Target;
import io.huni.domain.imports.TargetField;

import java.util.List;
import java.util.Optional;

/** A column of a file as JSON; the names are stored, so they never change. */
record ColumnRow(
        int index,
        String name,
        List<String> samples,
        int filled,
        Optional<TargetRow> suggested,
        Optional<Suggestion.Why> why,
        Optional<TargetRow> target) {
    static ColumnRow of(Column column) {
        return new ColumnRow(
                column.index(),
                column.name(),
                column.samples(),
                column.filled(),
                column.suggestion().map(thought -> TargetRow.of(thought.target())),
                column.suggestion().map(Suggestion::why),
                column.target().map(TargetRow::of));
    }

    Column column() {
        return new Column(
                index,
                name,
                samples,
                filled,
                suggested.flatMap(to -> why.map(because -> new Suggestion(to.target(), because))),
                target.map(TargetRow::target));
    }

    /** Where a column goes. */
    record TargetRow(TargetField field, Optional<String> key) {
        static TargetRow of(Target target) {
            return new TargetRow(target.field(), target.key());
        }

        Target target() {
            return new Target(field, key);
        }
    }
}
