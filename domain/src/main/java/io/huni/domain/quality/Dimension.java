package io.huni.domain.quality;

/** The two sides of a lead's quality. */
public enum Dimension {
    /** How much the person wants it. */
    INTEREST,
    /** How well the person is what the house sells to. */
    FIT
}
