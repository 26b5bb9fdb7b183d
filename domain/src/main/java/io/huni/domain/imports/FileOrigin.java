package io.huni.domain.imports;

/** Which program wrote a file, as far as that changes how it is read. */
public enum FileOrigin {
    /** Meta's own export of leads, whose ids carry a mark of their kind. */
    META,
    OTHER
}
