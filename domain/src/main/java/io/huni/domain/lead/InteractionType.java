package io.huni.domain.lead;

/** What kinds of things are done about a lead. */
public enum InteractionType {
    CAPTURED,
    STATUS_CHANGE,
    ASSIGNMENT,
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
