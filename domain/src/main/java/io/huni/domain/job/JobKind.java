package io.huni.domain.job;

/** What jobs do. */
public enum JobKind {
    LEAD_STATUS(true),
    LEAD_ASSIGN(true),
    LEAD_TAG(true),
    /** What was written down stays: the history is never rewritten. */
    LEAD_NOTE(false),
    LEAD_DELETE(true),
    LEAD_RESTORE(true);

    private final boolean undoable;

    JobKind(boolean undoable) {
        this.undoable = undoable;
    }

    public boolean undoable() {
        return undoable;
    }
}
