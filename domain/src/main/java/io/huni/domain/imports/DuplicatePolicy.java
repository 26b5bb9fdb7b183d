package io.huni.domain.imports;

/** What becomes of a row whose person is a lead already. */
public enum DuplicatePolicy {
    SKIP,
    /** Filled cells overwrite the lead; a person who stands twice in the file is taken once. */
    UPDATE,
    CREATE
}
