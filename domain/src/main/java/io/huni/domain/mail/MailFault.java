package io.huni.domain.mail;

import java.util.Locale;

/** Why a mail did not leave. The words and the remedy lie in the translations. */
public enum MailFault {
    /** No connection, or the server broke it off. */
    SERVER_AWAY(false),
    /** User name or password of the mail server is wrong. */
    SIGN_IN_REFUSED(false),
    /** The server asks to come again later (4yz of RFC 5321). */
    REFUSED_FOR_NOW(false),
    /** The server does not take mail for the address (5yz to RCPT). */
    RECIPIENT_REFUSED(true),
    /** The server does not take the mail, whoever it is for (5yz). */
    REFUSED(true),
    /** The text was sealed with a key that is not at hand. */
    UNREADABLE(true);

    private final boolean lasting;

    MailFault(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether another try of the same mail would end the same way. */
    public boolean isLasting() {
        return lasting;
    }

    /** The end of the keys of its texts, for example {@code server-away}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
