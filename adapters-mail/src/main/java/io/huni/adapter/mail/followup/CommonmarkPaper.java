package io.huni.adapter.mail.followup;

import io.huni.adapter.mail.shared.Html;
import io.huni.adapter.mail.shared.Words;
import io.huni.application.followup.port.MailPaper;
import io.huni.domain.followup.MailText;
import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailLanguage;

import java.net.URI;
import java.util.Map;

/** A mail that looks as if a person had written it, with the way out below. */
final class CommonmarkPaper implements MailPaper {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s" dir="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <style>
            body { margin: 0; padding: 24px 16px; background: #ffffff; color: #1b1f27;
              font: 16px/26px Inter, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
            main, footer { max-width: 600px; margin: 0 auto; overflow-wrap: anywhere; }
            h1 { margin: 0 0 16px; font-size: 22px; line-height: 30px; }
            h2, h3 { margin: 24px 0 12px; font-size: 18px; line-height: 26px; }
            p, ul, ol, blockquote { margin: 0 0 16px; }
            ul, ol { padding-inline-start: 24px; }
            blockquote { padding-inline-start: 16px; border-inline-start: 3px solid #dfe3e8; }
            a { color: #0b7a70; }
            footer { margin-top: 32px; padding-top: 16px; border-top: 1px solid #dfe3e8;
              color: #59616e; font-size: 13px; line-height: 20px; }
            footer a { color: #59616e; }
            @media (prefers-color-scheme: dark) {
              body { background: #14171c; color: #eceff4; }
              a { color: #2dd4bf; }
              footer, blockquote { border-color: #333a45; }
              footer, footer a { color: #a5aebb; }
            }
            </style>
            </head>
            <body>
            <main>
            %s</main>
            <footer>%s<br><a href="%s">%s</a></footer>
            </body>
            </html>
            """;

    private final Words words;

    CommonmarkPaper(Words words) {
        this.words = words;
    }

    @Override
    public Letter written(MailText text, String from, URI unsubscribe) {
        text.requireShallow();
        MailLanguage language = text.language();
        SafeMarkdown body = new SafeMarkdown(text.body());
        String why = words.text(language, "why", Map.of("house", from));
        String out = words.text(language, "unsubscribe", Map.of());
        String html =
                PAGE.formatted(
                        language.tag(),
                        language.direction(),
                        Html.of(text.plainSubject()),
                        body.html(),
                        Html.of(why),
                        Html.of(unsubscribe.toASCIIString()),
                        Html.of(out));
        String plain = body.text() + "\n\n-- \n" + why + "\n" + out + ":\n" + unsubscribe + "\n";
        return new Letter(text.plainSubject(), plain, html);
    }

    @Override
    public String tried(MailLanguage language) {
        return words.text(language, "tried", Map.of());
    }
}
