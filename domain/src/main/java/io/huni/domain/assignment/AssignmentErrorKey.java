package io.huni.domain.assignment;

import io.huni.domain.shared.ErrorKey;

/** Refusals around rules that assign leads, and around working hours. */
public enum AssignmentErrorKey implements ErrorKey {
    /** Parameter {@code value}: no language of two letters, or no beginning of a number. */
    CONDITION_MALFORMED("assignment.condition-malformed", Kind.MALFORMED),
    /** A shift ends before it begins. */
    HOURS_BACKWARDS("assignment.hours-backwards", Kind.RULE),
    /** An absence ends before it begins. */
    ABSENCE_BACKWARDS("assignment.absence-backwards", Kind.RULE),
    /** Somebody in the list of people is not there, or a distributor is not. */
    REFERENCE_UNKNOWN("assignment.reference-unknown", Kind.RULE),
    /** Parameter {@code name}: leads cannot be given to somebody who may not read them. */
    PERSON_BLIND("assignment.person-blind", Kind.RULE),
    /** The new order names other rules than there are. */
    ORDER_INCOMPLETE("assignment.order-incomplete", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    AssignmentErrorKey(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
