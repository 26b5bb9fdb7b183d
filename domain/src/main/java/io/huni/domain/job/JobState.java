package io.huni.domain.job;

/** How far a job is. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    /** It could not go on; what was done until then stays done. */
    FAILED,
    /** Its owner stopped it; what was done until then stays done. */
    CANCELLED;

    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
