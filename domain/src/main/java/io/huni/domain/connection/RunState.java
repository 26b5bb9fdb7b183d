package io.huni.domain.connection;

/** How far a run is. */
public enum RunState {
    QUEUED,
    RUNNING,
    DONE,
    /** Some forms could be read and some not. */
    PARTIAL,
    FAILED,
    CANCELLED
}
