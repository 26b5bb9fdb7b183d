package io.huni.domain.notification;

/** How far a message of a channel is. */
public enum SendingState {
    /** It did not arrive yet and is tried again. */
    WAITING,
    /** The other side has taken it. */
    SENT,
    /** Given up; what it told stays in the bell. */
    REFUSED
}
