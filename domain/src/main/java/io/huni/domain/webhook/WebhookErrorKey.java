package io.huni.domain.webhook;

import io.huni.domain.shared.ErrorKey;

/** Refusals around webhooks. */
public enum WebhookErrorKey implements ErrorKey {
    /** Only who sees everything or all of a distributor can have an address told. */
    SCOPE_TOO_NARROW("webhook.scope-too-narrow", Kind.FORBIDDEN),
    /** The address is none that may be called. */
    URL_UNFIT("webhook.url-unfit", Kind.RULE),
    /** No event was chosen. */
    EVENTS_MISSING("webhook.events-missing", Kind.RULE),
    /** Parameter {@code maximum}: there are that many already. */
    TOO_MANY("webhook.too-many", Kind.RULE),
    /** It is not told at present. */
    NOT_ACTIVE("webhook.not-active", Kind.CONFLICT),
    /** What it told was forgotten, or is of a lead that the address may not be told of any more. */
    FORGOTTEN("webhook.forgotten", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    WebhookErrorKey(String key, Kind kind) {
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
