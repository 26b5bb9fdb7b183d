package io.huni.domain.imports;

/** What the check says of a row. */
public enum RowVerdict {
    FINE,
    /** A cell cannot be used; the row is left out. */
    BAD,
    /** The person stands further up in the file or is a lead already. */
    DUPLICATE,
    /** Somebody has left it out. */
    DROPPED
}
