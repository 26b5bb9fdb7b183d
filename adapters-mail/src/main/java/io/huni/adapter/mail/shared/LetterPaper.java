package io.huni.adapter.mail.shared;

import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailLanguage;

import java.util.List;
import java.util.Optional;

/**
 * What every letter of the house looks like, as text and as HTML that says the same. Whatever is
 * put in is written as text, never as HTML.
 *
 * @param house the organisation's name
 * @param lines a list of things that lead somewhere
 * @param button the one thing that the reader may want to do
 * @param footer why this letter has come
 * @param settings where the reader says that such letters shall not come any more
 */
public record LetterPaper(
        MailLanguage language,
        String house,
        String title,
        List<String> paragraphs,
        List<Button> lines,
        Optional<Button> button,
        String footer,
        Optional<Button> settings) {
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
            body { margin: 0; padding: 32px 16px; background: #f6f7f9; color: #1b1f27;
              font: 15px/24px Inter, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
            main { max-width: 520px; margin: 0 auto; padding: 32px; border: 1px solid #dfe3e8;
              border-radius: 8px; background: #ffffff; overflow-wrap: anywhere; }
            .house { margin: 0 0 24px; color: #59616e; font-size: 13px; }
            h1 { margin: 0 0 16px; font-size: 22px; line-height: 30px; }
            p { margin: 0 0 16px; }
            ul { margin: 0 0 16px; padding: 0; list-style: none; }
            li { padding: 8px 0; border-top: 1px solid #dfe3e8; }
            li a, .footer a { color: #0b7a70; }
            .button { display: inline-block; padding: 10px 20px; border-radius: 6px;
              background: #0b7a70; color: #ffffff; font-weight: 600; text-decoration: none; }
            .link { color: #59616e; font-size: 13px; line-height: 20px; word-break: break-all; }
            .footer { max-width: 520px; margin: 16px auto 0; color: #59616e; font-size: 13px;
              line-height: 20px; overflow-wrap: anywhere; }
            @media (prefers-color-scheme: dark) {
              body { background: #14171c; color: #eceff4; }
              main { border-color: #333a45; background: #1c2027; }
              .house, .link, .footer { color: #a5aebb; }
              li { border-color: #333a45; }
              li a, .footer a { color: #2dd4bf; }
            }
            </style>
            </head>
            <body>
            <main>
            <p class="house">%s</p>
            <h1>%s</h1>
            %s%s</main>
            <p class="footer">%s%s</p>
            </body>
            </html>
            """;

    public LetterPaper {
        paragraphs = List.copyOf(paragraphs);
        lines = List.copyOf(lines);
    }

    /** A letter that says one thing. */
    public LetterPaper(
            MailLanguage language,
            String house,
            String title,
            List<String> paragraphs,
            Optional<Button> button,
            String footer) {
        this(language, house, title, paragraphs, List.of(), button, footer, Optional.empty());
    }

    /** The letter; its subject is as much of the title as a subject holds. */
    public Letter written() {
        return new Letter(subject(), text(), html());
    }

    private String subject() {
        if (title.length() <= Letter.LONGEST_SUBJECT) {
            return title;
        }
        int end = Letter.LONGEST_SUBJECT - 1;
        boolean half = Character.isSurrogatePair(title.charAt(end - 1), title.charAt(end));
        return title.substring(0, half ? end - 1 : end).strip() + "…";
    }

    private String text() {
        StringBuilder text = new StringBuilder(title).append("\n\n");
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        lines.forEach(line -> text.append("• ").append(line.asText()).append("\n"));
        button.ifPresent(action -> text.append(action.asText()).append("\n"));
        text.append("-- \n").append(house).append("\n").append(footer).append("\n");
        settings.ifPresent(link -> text.append(link.asText()));
        return text.toString();
    }

    private String html() {
        StringBuilder said = new StringBuilder();
        paragraphs.forEach(text -> said.append("<p>").append(Html.of(text)).append("</p>\n"));
        if (!lines.isEmpty()) {
            said.append("<ul>\n");
            lines.forEach(line -> said.append(line.asItem()));
            said.append("</ul>\n");
        }
        return PAGE.formatted(
                language.tag(),
                language.direction(),
                Html.of(title),
                Html.of(house),
                Html.of(title),
                said,
                button.map(LetterPaper::html).orElse(""),
                Html.of(footer),
                settings.map(link -> "<br>" + link.asLink()).orElse(""));
    }

    private static String html(Button button) {
        String address = Html.of(button.address());
        return """
        <p><a class="button" href="%s">%s</a></p>
        <p class="link">%s</p>
        """
                .formatted(address, Html.of(button.label()), address);
    }

    /** What leads somewhere; that of a button also stands in full. */
    public record Button(String label, String address) {
        private String asText() {
            return label + ":\n" + address + "\n";
        }

        private String asItem() {
            return "<li dir=\"auto\">" + asLink() + "</li>\n";
        }

        private String asLink() {
            return "<a href=\"%s\">%s</a>\n".formatted(Html.of(address), Html.of(label));
        }
    }
}
