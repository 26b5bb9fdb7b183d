package io.huni.domain.followup;

import io.huni.domain.shared.ErrorKey;

/** Refusals around mails to leads. */
public enum FollowupErrorKey implements ErrorKey {
    /**
     * Parameters {@code field}, {@code line}, {@code column}, {@code said}: it cannot be filled.
     */
    TEXT_UNFILLABLE("followup.text-unfillable", Kind.RULE),
    /** More quotes, lists or signs of emphasis lie in one another than a mail can show. */
    TEXT_TOO_DEEP("followup.text-too-deep", Kind.RULE),
    /** Nobody knows a template by that id, or not the caller. */
    TEMPLATE_UNKNOWN("followup.template-unknown", Kind.RULE),
    /** A rule sends the template. */
    TEMPLATE_IN_USE("followup.template-in-use", Kind.CONFLICT),
    /** The lead has no usable e-mail address. */
    NO_ADDRESS("followup.no-address", Kind.RULE),
    /** The person wants no mails. */
    OPTED_OUT("followup.opted-out", Kind.RULE),
    /** The person wants no mails and said so itself, which only the person takes back. */
    OWN_OPT_OUT("followup.own-opt-out", Kind.CONFLICT),
    /** The moment lies in the past or more than a year ahead. */
    MOMENT_UNFIT("followup.moment-unfit", Kind.RULE),
    /** It has left, or was withdrawn. */
    GONE("followup.gone", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    FollowupErrorKey(String key, Kind kind) {
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
