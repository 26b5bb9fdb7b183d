package io.huni.domain.identity;

/** The look that a person has chosen. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM
}
