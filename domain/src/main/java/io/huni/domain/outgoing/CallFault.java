package io.huni.domain.outgoing;

import java.util.Locale;
import java.util.Optional;

/** Why a call to a server outside failed. The words and the remedy lie in the translations. */
public enum CallFault {
    /** No address that could be called: not https, a user name in it, no proper host. */
    ADDRESS_MALFORMED,
    /** The address lies inside a private network, on this machine or at a cloud's metadata. */
    ADDRESS_FORBIDDEN,
    /** Nobody knows the host. */
    NAME_UNKNOWN,
    /** Nobody took the call. */
    UNREACHABLE,
    /** The certificate is not one that the address may show. */
    CERTIFICATE_REFUSED,
    /** Sent, and no answer in time. */
    TIMED_OUT,
    /** Sent, and the connection broke, or what came was no HTTP. */
    BROKEN_OFF,
    /** 3xx: nobody is followed elsewhere. */
    REDIRECTED,
    /** 410: the receiver does not want to be called any more. */
    GONE,
    /** 429. */
    THROTTLED,
    /** 4xx. */
    REFUSED,
    /** 5xx. */
    SERVER_FAILED,
    /** Answered with success, and the answer says otherwise. */
    ANSWER_UNFIT,
    /** The secret was sealed with a key that is not at hand. */
    UNREADABLE,
    /** It waited for an address that is not called any more. */
    ENDED,
    /** What it told was forgotten with its lead, or when its lead left the distributor. */
    FORGOTTEN;

    private static final int REDIRECTION = 300;
    private static final int CLIENT = 400;
    private static final int NO_LONGER = 410;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;
    private static final int SUCCESS = 200;

    /** What a status means, empty for success. */
    public static Optional<CallFault> of(int status) {
        if (status >= SUCCESS && status < REDIRECTION) {
            return Optional.empty();
        }
        return Optional.of(failed(status));
    }

    private static CallFault failed(int status) {
        return switch (status) {
            case NO_LONGER -> GONE;
            case TOO_MANY -> THROTTLED;
            default ->
                    status >= SERVER
                            ? SERVER_FAILED
                            : status >= CLIENT
                                    ? REFUSED
                                    : status >= REDIRECTION ? REDIRECTED : BROKEN_OFF;
        };
    }

    /** Whether the other side may have taken what it did not answer. */
    public boolean isAfterSending() {
        return this == TIMED_OUT || this == BROKEN_OFF;
    }

    /** The end of the keys of its texts, for example {@code timed-out}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
