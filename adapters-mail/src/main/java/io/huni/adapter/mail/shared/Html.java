package io.huni.adapter.mail.shared;

import io.huni.domain.shared.Legible;

/** Text as HTML shows it, and nothing but text. */
public final class Html {
    private Html() {}

    public static String of(String text) {
        return Legible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
