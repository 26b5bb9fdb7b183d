package io.huni.domain.imports;

/** What became of a row. */
public enum RowOutcome {
    CREATED,
    UPDATED,
    SKIPPED,
    FAILED
}
