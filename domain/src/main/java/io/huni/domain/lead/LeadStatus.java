package io.huni.domain.lead;

/** How far a lead has come. */
public enum LeadStatus {
    NEW,
    ASSIGNED,
    CONTACTED,
    CONVERTED,
    LOST
}
