package io.huni.domain.mail;

import io.huni.domain.shared.ErrorKey;

/** Refusals around mails. */
public enum MailErrorKey implements ErrorKey {
    /** What the mail says holds no longer; a new one has to be written. */
    EXPIRED("mail.expired", Kind.CONFLICT),
    /** It told what its reader might know when it was written. */
    NEWS("mail.news", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    MailErrorKey(String key, Kind kind) {
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
