package io.huni.adapter.web.followup;

import io.huni.domain.mail.MailLanguage;

import java.util.Locale;
import java.util.ResourceBundle;

/** What somebody sees who wants no mails: one page of text and one button, without any script. */
record UnsubscribePage(MailLanguage language, Step step, String nonce) {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s" dir="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>%s</title>
            <style nonce="%s">
            body { margin: 0; padding: 48px 16px; background: #f6f7f9; color: #1b1f27;
              font: 16px/26px Inter, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
            main { max-width: 480px; margin: 0 auto; padding: 32px; border: 1px solid #dfe3e8;
              border-radius: 8px; background: #ffffff; }
            h1 { margin: 0 0 12px; font-size: 22px; line-height: 30px; }
            p { margin: 0 0 24px; }
            button { min-height: 44px; padding: 0 20px; border: 0; border-radius: 6px;
              background: #0b7a70; color: #ffffff; font: inherit; font-weight: 600;
              cursor: pointer; }
            button.quiet { border: 1px solid #8a93a0; background: transparent; color: inherit;
              font-weight: 400; }
            button:focus-visible { outline: 3px solid #2dd4bf; outline-offset: 2px; }
            @media (prefers-color-scheme: dark) {
              body { background: #14171c; color: #eceff4; }
              main { border-color: #333a45; background: #1c2027; }
            }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            <p>%s</p>
            %s</main>
            </body>
            </html>
            """;

    private static final String FORM =
            """
            <form method="post">
            <button class="%s" name="wish" value="%s">%s</button>
            </form>
            """;

    String html() {
        String title = word("title");
        return PAGE.formatted(
                language.tag(), language.direction(), title, nonce, title, word("said"), form());
    }

    private String form() {
        return switch (step) {
            case ASKED -> FORM.formatted("loud", "none", word("button"));
            case OUT -> FORM.formatted("quiet", "again", word("button"));
            case IN, UNKNOWN -> "";
        };
    }

    private String word(String what) {
        Locale locale = language.locale();
        String key = step.name().toLowerCase(Locale.ROOT) + "." + what;
        return ResourceBundle.getBundle("io.huni.adapter.web.unsubscribe", locale).getString(key);
    }

    /** What the page says. */
    enum Step {
        ASKED,
        OUT,
        IN,
        UNKNOWN
    }
}
