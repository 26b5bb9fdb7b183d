package io.huni.domain.imports;

/** How far an import is. */
public enum ImportState {
    /** The columns can be mapped; nothing is checked under the mapping of now. */
    UPLOADED,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE,
    /** Stopped or broken off half way; the rest can still be taken. */
    CANCELLED,
    /** What was taken over is being put back. */
    UNDOING,
    /** Everything that could be put back was; it can be run again. */
    UNDONE;

    /** Whether columns and rows may be changed. */
    public boolean isOpen() {
        return this == UPLOADED || this == CHECKED || this == UNDONE;
    }

    public boolean isBusy() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }
}
