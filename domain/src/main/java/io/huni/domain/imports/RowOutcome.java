package io.huni.domain.imports;

/** What became of a row. */
public enum RowOutcome {
    CREATED,
    UPDATED,
    SKIPPED,
    FAILED,
    /** What it had made or changed was put back. */
    UNDONE;

    /** Whether a lead has come of it or was changed by it, and is so still. */
    public boolean isLead() {
        return this == CREATED || this == UPDATED;
    }
}
