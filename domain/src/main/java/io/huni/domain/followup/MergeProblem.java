package io.huni.domain.followup;

/**
 * What is wrong with a text with merge fields, and where.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param said the part of the text that it is about
 */
public record MergeProblem(Kind kind, int line, int column, String said) {
    /** What is wrong. */
    public enum Kind {
        /** A brace that opens no field. */
        MALFORMED,
        /** There is no such field. */
        UNKNOWN,
        /** The address of a link cannot be filled. */
        IN_LINK,
        /** The lead has no value for it, and nothing is written instead. */
        EMPTY;

        /** Whether a template may be kept with it. */
        public boolean isHarmless() {
            return this == EMPTY;
        }
    }
}
