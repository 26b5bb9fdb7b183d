package io.huni.domain.followup;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How deeply Markdown lies in Markdown, from above: whoever reads it goes one step further down for
 * each quote, list or emphasis inside another, and falls when there are thousands.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#container-blocks">CommonMark, container
 *     blocks</a>
 */
final class Nesting {
    /** Columns at the beginning of a line that are blank or open a quote or a list. */
    static final int WIDEST_BEGINNING = 100;

    /** Signs of a paragraph that may open or close an emphasis, a link or an image. */
    static final int MOST_SIGNS = 400;

    private static final Pattern OPENING =
            Pattern.compile("[ \\t>]|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]|$)");

    private static final Pattern SIGN = Pattern.compile("\\\\.|[*_\\[]");

    private Nesting() {}

    static boolean isDeep(String markdown) {
        return markdown.lines().anyMatch(line -> beginning(line) > WIDEST_BEGINNING)
                || Arrays.stream(markdown.replaceAll("\\r\\n?", "\n").split("\\n[ \\t]*+\\n"))
                        .anyMatch(paragraph -> signs(paragraph) > MOST_SIGNS);
    }

    private static int beginning(String line) {
        Matcher opening = OPENING.matcher(line);
        int columns = 0;
        while (opening.lookingAt()) {
            columns += opening.group().equals("\t") ? 4 : opening.group().length();
            opening.region(opening.end(), line.length());
        }
        return columns;
    }

    private static long signs(String paragraph) {
        return SIGN.matcher(paragraph)
                .results()
                .filter(sign -> !sign.group().startsWith("\\"))
                .count();
    }
}
