package io.huni.domain.webhook;

/** How far it is to tell something. */
public enum MessageState {
    /** Due now or later. */
    WAITING,
    /** The receiver has answered with success. */
    SENT,
    /** Given up; a person may have it told again. */
    FAILED
}
