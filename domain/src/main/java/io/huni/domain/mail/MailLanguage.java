package io.huni.domain.mail;

import io.huni.domain.shared.Language;

import java.util.Locale;

/** The languages that mails are written in: those of the screens and some more. */
public enum MailLanguage {
    TR,
    EN,
    /** Written from right to left. */
    AR;

    public static MailLanguage of(Language language) {
        return switch (language) {
            case TR -> TR;
            case EN -> EN;
        };
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    /** As BCP 47 writes it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As HTML's {@code dir} writes it. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }
}
