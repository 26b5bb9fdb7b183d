package io.huni.domain.notification;

import io.huni.domain.shared.ErrorKey;

/** Refusals around notifications. */
public enum NotificationErrorKey implements ErrorKey {
    /** Quiet hours that begin when they end. */
    QUIET_ALL_DAY("notification.quiet-all-day", Kind.RULE),
    /** Parameters {@code kind} and {@code channel}: it cannot come on that way. */
    CHANNEL_UNFIT("notification.channel-unfit", Kind.RULE),
    /** Parameter {@code name}: a placeholder that nobody fills. */
    PLACEHOLDER_UNKNOWN("notification.placeholder-unknown", Kind.RULE),
    /** Parameter {@code name}: without it nobody would get the text. */
    PLACEHOLDER_MISSING("notification.placeholder-missing", Kind.RULE),
    /** The name or value of a header cannot be sent. */
    HEADER_UNFIT("notification.header-unfit", Kind.RULE),
    /** No regular expression. */
    PATTERN_UNFIT("notification.pattern-unfit", Kind.RULE),
    /** No address of a gateway. */
    GATEWAY_UNFIT("notification.gateway-unfit", Kind.RULE),
    /** No token of a Slack bot. */
    TOKEN_UNFIT("notification.token-unfit", Kind.RULE),
    /** The secret goes elsewhere than before, and must be given anew. */
    SECRET_MISSING("notification.secret-missing", Kind.RULE),
    /** The organisation has not set the channel up. */
    CHANNEL_ABSENT("notification.channel-absent", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    NotificationErrorKey(String key, Kind kind) {
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
