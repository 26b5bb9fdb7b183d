package io.huni.application.connection;

import io.huni.domain.connection.FaultKey;

import java.util.Locale;

/** Why something is missing; the one that needs a person comes first. */
enum BalanceReason {
    FORM_DELETED,
    NOT_READABLE,
    THROTTLED,
    FETCHING;

    static BalanceReason of(FaultKey fault) {
        return fault == FaultKey.FORM_MISSING ? FORM_DELETED : NOT_READABLE;
    }

    /** As translations write it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
