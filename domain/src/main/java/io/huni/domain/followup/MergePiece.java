package io.huni.domain.followup;

/** A part of a text with merge fields. */
sealed interface MergePiece {
    /** As it was written. */
    String written();

    /** What stays as it is. */
    record Words(String written) implements MergePiece {}

    /**
     * What is filled.
     *
     * @param fallback written where the lead has no value; may be empty
     * @param at where it begins in the text
     */
    record Slot(String written, String key, String fallback, int at) implements MergePiece {}

    /** A brace that opens no field. */
    record Broken(String written, int at) implements MergePiece {}
}
