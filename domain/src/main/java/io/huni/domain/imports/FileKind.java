package io.huni.domain.imports;

/** What a file is inside, whatever its name says. */
public enum FileKind {
    /** Text with a separator, tabs included. */
    CSV,
    XLSX
}
