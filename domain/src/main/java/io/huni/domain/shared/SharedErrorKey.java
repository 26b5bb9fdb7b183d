package io.huni.domain.shared;

/** Errors that every feature may answer with. */
public enum SharedErrorKey implements ErrorKey {
    /** Parameter {@code value}: not an E.164 number. */
    PHONE_MALFORMED("shared.phone-malformed", Kind.MALFORMED),
    /** Parameter {@code value}: not an e-mail address. */
    EMAIL_MALFORMED("shared.email-malformed", Kind.MALFORMED),
    /** Parameter {@code field}: an empty text where one is needed. */
    TEXT_MISSING("shared.text-missing", Kind.MALFORMED),
    /** Parameters {@code field} and {@code maximum}, in characters. */
    TEXT_TOO_LONG("shared.text-too-long", Kind.MALFORMED),
    /** Parameter {@code value}: not an id. */
    ID_MALFORMED("shared.id-malformed", Kind.MALFORMED),
    /** The list's cursor was not made by this list. */
    CURSOR_MALFORMED("shared.cursor-malformed", Kind.MALFORMED),
    /** Parameters {@code field} and {@code value}. */
    VALUE_UNKNOWN("shared.value-unknown", Kind.MALFORMED),
    /** Parameters {@code field}, {@code minimum} and {@code maximum}. */
    NUMBER_OUT_OF_RANGE("shared.number-out-of-range", Kind.MALFORMED),
    /** Parameter {@code right}: the right that is missing. */
    RIGHT_MISSING("shared.right-missing", Kind.FORBIDDEN),
    /** No such record for this caller. */
    NOT_FOUND("shared.not-found", Kind.ABSENT),
    /** Parameter {@code version}: the version that the record has now. */
    STALE("shared.stale", Kind.STALE),
    /** The same idempotency key came with another body. */
    IDEMPOTENCY_KEY_REUSED("shared.idempotency-key-reused", Kind.RULE),
    /** The database is away or a queue is full; worth another try soon. */
    UNAVAILABLE("shared.unavailable", Kind.UNAVAILABLE);

    private final String key;
    private final Kind kind;

    SharedErrorKey(String key, Kind kind) {
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
