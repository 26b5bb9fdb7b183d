package io.huni.adapter.mail.shared;

import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.shared.Language;

import java.util.List;
import java.util.Optional;

/**
 * What every letter of the house looks like, as text and as HTML that says the same. Whatever is
 * put in is written as text, never as HTML.
 *
 * @param house the organisation's name
 * @param button the one thing that the reader may want to do
 * @param footer why this letter has come
 */
public record LetterPaper(
        Language language,
        String house,
        String title,
        List<String> paragraphs,
        Optional<Button> button,
        String footer) {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <style>
            body { margin: 0; padding: 32px 16px; background: #f6f7f9; color: #1b1f27;
              font: 15px/24px Inter, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
            main { max-width: 520px; margin: 0 auto; padding: 32px; border: 1px solid #dfe3e8;
              border-radius: 8px; background: #ffffff; overflow-wrap: anywhere; }
            .house { margin: 0 0 24px; color: #59616e; font-size: 13px; }
            h1 { margin: 0 0 16px; font-size: 22px; line-height: 30px; }
            p { margin: 0 0 16px; }
            .button { display: inline-block; padding: 10px 20px; border-radius: 6px;
              background: #0b7a70; color: #ffffff; font-weight: 600; text-decoration: none; }
            .link { color: #59616e; font-size: 13px; line-height: 20px; word-break: break-all; }
            .footer { max-width: 520px; margin: 16px auto 0; color: #59616e; font-size: 13px;
              line-height: 20px; overflow-wrap: anywhere; }
            @media (prefers-color-scheme: dark) {
              body { background: #14171c; color: #eceff4; }
              main { border-color: #333a45; background: #1c2027; }
              .house, .link, .footer { color: #a5aebb; }
            }
            </style>
            </head>
            <body>
            <main>
            <p class="house">%s</p>
            <h1>%s</h1>
            %s%s</main>
            <p class="footer">%s</p>
            </body>
            </html>
            """;

    public LetterPaper {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The letter; its subject is the title. */
    public Letter written() {
        return new Letter(title, text(), html());
    }

    private String text() {
        StringBuilder text = new StringBuilder(title).append("\n\n");
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        button.ifPresent(
                action ->
                        text.append(action.label())
                                .append(":\n")
                                .append(action.address())
                                .append("\n\n"));
        return text.append("-- \n")
                .append(house)
                .append("\n")
                .append(footer)
                .append("\n")
                .toString();
    }

    private String html() {
        StringBuilder said = new StringBuilder();
        paragraphs.forEach(text -> said.append("<p>").append(Html.of(text)).append("</p>\n"));
        return PAGE.formatted(
                language.tag(),
                Html.of(title),
                Html.of(house),
                Html.of(title),
                said,
                button.map(LetterPaper::html).orElse(""),
                Html.of(footer));
    }

    private static String html(Button button) {
        String address = Html.of(button.address());
        return """
        <p><a class="button" href="%s">%s</a></p>
        <p class="link">%s</p>
        """
                .formatted(address, Html.of(button.label()), address);
    }

    /** A link that looks like a button; its address also stands in full. */
    public record Button(String label, String address) {}
}
