package io.huni.domain.connection;

import java.util.Locale;
import java.util.Optional;

/** What can be wrong between Huni and Meta. */
public enum FaultKey {
    TOKEN_EXPIRED(Action.RENEW_TOKEN),
    TOKEN_PASSWORD_CHANGED(Action.RENEW_TOKEN),
    TOKEN_REVOKED(Action.RENEW_TOKEN),
    TOKEN_INVALID(Action.RENEW_TOKEN),
    /** Parameter {@code days}. */
    TOKEN_EXPIRING(Action.RENEW_TOKEN),
    /** The account must be confirmed at Meta first; the token is alive. */
    ACCOUNT_CHECKPOINT(Action.OPEN_META),
    /** Parameter {@code permissions}: what is missing, by Meta's names. */
    PERMISSION_MISSING(Action.RENEW_TOKEN),
    /** Leads Access Manager or a missing page role shuts the app out. */
    LEADS_ACCESS_REVOKED(Action.OPEN_META),
    PAGE_UNREACHABLE(Action.OPEN_META),
    /** Parameter {@code formId}. */
    FORM_MISSING(Action.OPEN_META),
    PAGE_NOT_SUBSCRIBED(Action.SUBSCRIBE),
    /** Parameter {@code formName}. */
    SERVICE_QUESTION_UNMAPPED(Action.MAP_QUESTION),
    /** Meta asks to wait; parameter {@code minutes}. */
    THROTTLED(Action.NONE),
    META_UNAVAILABLE(Action.NONE),
    META_UNREADABLE(Action.NONE),
    BLOCKED_FOR_POLICY(Action.OPEN_META),
    /** No lead for six hours although money is spent; parameters {@code hours}, {@code amount}. */
    SILENT_SPENDING(Action.OPEN_META),
    /** A delivery names a page that no connection has; parameter {@code pageId}. */
    PAGE_UNKNOWN(Action.NONE),
    /** The lead that a delivery names cannot be read; parameter {@code leadgenId}. */
    LEAD_MISSING(Action.NONE),
    /** The connection of the page leaves this form out; parameter {@code formId}. */
    FORM_NOT_CHOSEN(Action.NONE),
    /** The connection of the page is switched off. */
    CONNECTION_STOPPED(Action.NONE),
    /** The body of a delivery cannot be read. */
    BODY_UNREADABLE(Action.NONE),
    /** Something in Huni itself failed; parameter {@code reference} finds it in the log. */
    INTERNAL(Action.NONE);

    private final Action action;

    FaultKey(Action action) {
        this.action = action;
    }

    /** The button that stands beside the remedy. */
    public Optional<Action> action() {
        return action == Action.NONE ? Optional.empty() : Optional.of(action);
    }

    /** As translations and the API write it, for example {@code token-expired}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the screen can offer. */
    public enum Action {
        RENEW_TOKEN,
        SUBSCRIBE,
        MAP_QUESTION,
        OPEN_META,
        NONE
    }
}
