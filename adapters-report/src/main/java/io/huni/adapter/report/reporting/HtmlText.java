package io.huni.adapter.report.reporting;

import io.huni.domain.shared.Legible;

/** Text as HTML shows it, and nothing but text. */
final class HtmlText {
    private HtmlText() {}

    static String of(String text) {
        return Legible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
