package io.huni.domain.mail;

/** How far a mail is. */
public enum MailState {
    /** Written and not yet taken by a mail server. */
    WAITING,
    /** A mail server has taken it. */
    SENT,
    /** Given up; a person may send it again. */
    FAILED,
    /** What it says has lost its meaning before it could leave, such as a link that has ended. */
    EXPIRED,
    /** Taken back before it could leave, because what it is about is over. */
    WITHDRAWN
}
