package io.huni.domain.lead;

/** What kinds of things are done about a lead. */
public enum InteractionType {
    CAPTURED,
    STATUS_CHANGE,
    ASSIGNMENT,
    /** Offered to a distributor, and what came of it; the result says which. */
    OFFER,
    /** To another distributor. */
    TRANSFER,
    NOTE,
    CALL,
    EMAIL,
    MESSAGE,
    TAG,
    EDIT,
    DELETE,
    RESTORE,
    EXPORT
}
