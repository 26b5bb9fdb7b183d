package io.huni.domain.notification;

import io.huni.domain.outgoing.CallFault;

import java.util.Locale;

/** Why a message of a channel did not arrive. The words and the remedy lie in the translations. */
public enum ChannelFault {
    /** The person has given no telephone number. */
    NUMBER_MISSING(Reach.PERSON),
    /** Nobody in the Slack workspace has the person's e-mail address. */
    PERSON_UNKNOWN(Reach.PERSON),
    /** The person's account at Slack takes no messages of the app. */
    PERSON_CLOSED(Reach.PERSON),
    /** The other side does not take this message; another try would end the same. */
    REFUSED(Reach.PERSON),
    /** Answered with success, and the answer says otherwise. */
    ANSWER_UNFIT(Reach.MESSAGE),
    /** Sent, and nobody knows whether it was taken: no answer in time, or the connection broke. */
    OUTCOME_UNKNOWN(Reach.CHANNEL),
    /** The token or secret does not hold. */
    TOKEN_REFUSED(Reach.CHANNEL),
    /** The Slack app lacks a scope. */
    SCOPE_MISSING(Reach.CHANNEL),
    /** Called too often. */
    THROTTLED(Reach.CHANNEL),
    /** 5xx. */
    SERVER_FAILED(Reach.CHANNEL),
    /** Nobody took the call: nobody there, or no valid certificate. */
    UNREACHABLE(Reach.CHANNEL),
    /** The address cannot or must not be called. */
    ADDRESS_UNFIT(Reach.CHANNEL),
    /** The secret was sealed with a key that is not at hand. */
    SECRET_UNREADABLE(Reach.CHANNEL);

    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int GATEWAY_TIMEOUT = 504;

    private final Reach reach;

    ChannelFault(Reach reach) {
        this.reach = reach;
    }

    /**
     * @param status as answered; 0 for none
     */
    public static ChannelFault of(CallFault fault, int status) {
        return switch (fault) {
            case ADDRESS_MALFORMED, ADDRESS_FORBIDDEN, REDIRECTED, GONE -> ADDRESS_UNFIT;
            case THROTTLED -> THROTTLED;
            case SERVER_FAILED -> status == GATEWAY_TIMEOUT ? OUTCOME_UNKNOWN : SERVER_FAILED;
            case TIMED_OUT, BROKEN_OFF -> OUTCOME_UNKNOWN;
            case ANSWER_UNFIT -> ANSWER_UNFIT;
            case UNREADABLE -> SECRET_UNREADABLE;
            case REFUSED -> status == UNAUTHORISED || status == FORBIDDEN ? TOKEN_REFUSED : REFUSED;
            case NAME_UNKNOWN, UNREACHABLE, CERTIFICATE_REFUSED, ENDED, FORGOTTEN -> UNREACHABLE;
        };
    }

    /** Whom it keeps from being told. */
    public Reach reach() {
        return reach;
    }

    /**
     * Whether the person may have got it in spite of all, so that another try may be a second copy.
     */
    public boolean mayHaveArrived() {
        return this == ANSWER_UNFIT || this == OUTCOME_UNKNOWN;
    }

    /** The end of the keys of its texts, for example {@code token-refused}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How far a fault goes. */
    public enum Reach {
        /** This person, until something is changed: not tried again. */
        PERSON,
        /** This message alone: not tried again. */
        MESSAGE,
        /** Everybody: the channel as a whole waits. */
        CHANNEL
    }
}
