package io.huni.domain.offer;

/** What became of asking one distributor. */
public enum AskState {
    /** Its turn has not come; the distributor knows nothing of it. */
    WAITING,
    /** May be answered. */
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    /** The offer was taken back before an answer. */
    WITHDRAWN,
    /** Another distributor was faster. */
    TAKEN;

    boolean isOver() {
        return this != WAITING && this != OPEN;
    }
}
