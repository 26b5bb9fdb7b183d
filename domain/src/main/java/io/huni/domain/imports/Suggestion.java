package io.huni.domain.imports;

/** Where a column seems to go, and why that is thought. */
public record Suggestion(Target target, Why why) {
    /** What speaks for it. */
    public enum Why {
        /** The name of the column. */
        NAME,
        /** What stands in its cells. */
        CONTENT,
        /** A custom field is called so. */
        CUSTOM_FIELD,
        /** Meta always calls it so. */
        META,
        /** The last file with the same columns was read so. */
        LAST_TIME
    }
}
