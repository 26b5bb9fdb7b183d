package io.huni.domain.shared;

import java.util.Locale;

/** The languages that the screens speak. */
public enum Language {
    TR,
    EN;

    public Locale locale() {
        return Locale.of(tag());
    }

    /** As BCP 47 writes it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
