package io.huni.domain.job;

import java.time.Duration;

/** What jobs do. */
public enum JobKind {
    LEAD_STATUS(true),
    LEAD_ASSIGN(true),
    LEAD_TAG(true),
    /** What was written down stays: the history is never rewritten. */
    LEAD_NOTE(false),
    LEAD_DELETE(true),
    LEAD_RESTORE(true),
    LEAD_TRANSFER(true),
    /** Offers are withdrawn while nobody has answered. */
    LEAD_OFFER(true),
    /** A look at every row of a file: it changes no lead. */
    IMPORT_CHECK(false),
    /** Mistakes of whole files show late. */
    IMPORT_RUN(true, Duration.ofHours(24)),
    /** By other criteria than before: what it was before follows from those. */
    LEAD_QUALITY(false);

    private final boolean undoable;
    private final Duration undoWindow;

    JobKind(boolean undoable) {
        this(undoable, Job.UNDO_WINDOW);
    }

    JobKind(boolean undoable, Duration undoWindow) {
        this.undoWindow = undoWindow;
        this.undoable = undoable;
    }

    /**
     * Whether what a job has left out can be tried again as a job; rows of files have their own
     * way.
     */
    public boolean repeatable() {
        return this != IMPORT_CHECK && this != IMPORT_RUN;
    }

    public boolean undoable() {
        return undoable;
    }

    /** How long it can be put back once it has ended. */
    public Duration undoWindow() {
        return undoWindow;
    }
}
