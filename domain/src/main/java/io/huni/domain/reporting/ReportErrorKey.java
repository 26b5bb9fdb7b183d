package io.huni.domain.reporting;

import io.huni.domain.shared.ErrorKey;

/** Refusals around reports. */
public enum ReportErrorKey implements ErrorKey {
    /** A schedule without a recipient. */
    NOBODY("reporting.nobody"),
    /** A recipient who is not there, or has left. */
    PERSON_UNKNOWN("reporting.person-unknown");

    private final String key;

    ReportErrorKey(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
    }
}
