package io.huni.application.lead;

/** The order of a list of leads; the id breaks ties in the same direction. */
public record LeadSort(Key key, boolean descending) {
    /** The newest first. */
    public static LeadSort standard() {
        return new LeadSort(Key.SUBMITTED_AT, true);
    }

    /** What can be sorted by. */
    public enum Key {
        SUBMITTED_AT,
        SCORE,
        NAME,
        CREATED_AT,
        INTEREST,
        FIT
    }
}
