package io.huni.domain.scoring;

/** The five things that a score is made of. */
public enum Factor {
    CONTACT,
    FRESHNESS,
    SERVICE,
    ENGAGEMENT,
    AGE
}
