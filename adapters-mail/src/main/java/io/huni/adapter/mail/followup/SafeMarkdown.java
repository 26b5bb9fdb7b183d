package io.huni.adapter.mail.followup;

import io.huni.domain.followup.FollowupErrorKey;
import io.huni.domain.shared.Refused;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

import java.util.List;

/**
 * Markdown as HTML and as text. HTML in it is shown and never meant; a link leads to http, https or
 * mailto or nowhere; of an image only the words beside it stay, so that no mail fetches anything.
 */
final class SafeMarkdown {
    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                    .softbreak("<br />\n")
                    .build();

    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder()
                    .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                    .build();

    private final String html;
    private final String text;

    /** Refuses with {@code followup.text-too-deep} what it would fall into. */
    SafeMarkdown(String markdown) {
        try {
            Node document = PARSER.parse(markdown);
            document.accept(new WithoutImages());
            html = HTML.render(document);
            text = TEXT.render(document);
        } catch (StackOverflowError fall) {
            throw new Refused(FollowupErrorKey.TEXT_TOO_DEEP).at("/body");
        }
    }

    String html() {
        return html;
    }

    String text() {
        return text;
    }

    private static final class WithoutImages extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            visitChildren(image);
            Node child = image.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                image.insertBefore(child);
                child = next;
            }
            image.unlink();
        }
    }
}
