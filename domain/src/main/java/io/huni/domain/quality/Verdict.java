package io.huni.domain.quality;

/** What is known of a criterion. */
public enum Verdict {
    MET,
    NOT_MET,
    /** Nothing speaks for or against it yet. */
    UNKNOWN
}
