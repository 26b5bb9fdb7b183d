package io.huni.domain.connection;

import io.huni.domain.shared.ErrorKey;

/** Refusals around connections. */
public enum ConnectionErrorKey implements ErrorKey {
    /** Another connection reads the page. */
    PAGE_TAKEN("connection.page-taken", Kind.CONFLICT),
    /** The connection is switched off. */
    STOPPED("connection.stopped", Kind.CONFLICT),
    /** Parameter {@code fault}: Meta did not answer as needed. */
    META_REFUSED("connection.meta-refused", Kind.RULE),
    /** A new connection needs an access token. */
    TOKEN_MISSING("connection.token-missing", Kind.RULE),
    /** Parameter {@code formId}. */
    FORM_UNKNOWN("connection.form-unknown", Kind.ABSENT);

    private final String key;
    private final Kind kind;

    ConnectionErrorKey(String key, Kind kind) {
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
