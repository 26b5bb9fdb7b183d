package io.huni.domain.followup;

import java.util.regex.Pattern;

/**
 * Text that stands in Markdown as text.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark, backslash
 *     escapes</a>
 */
public final class Markdown {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&{}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BEGINNING = Pattern.compile("^([#+=~-])(?=\\D|$)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])(?=\\s|$)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\{}])");

    private Markdown() {}

    /** One line of nothing but text, wherever it is put in. */
    public static String quoted(String value) {
        String line = BLANKS.matcher(value).replaceAll(" ").strip();
        String inner = SIGNS.matcher(line).replaceAll("\\\\$0");
        String begun = BEGINNING.matcher(inner).replaceFirst("\\\\$1");
        return NUMBERED.matcher(begun).replaceFirst("$1\\\\$2");
    }

    /** Of a line that is no Markdown: only braces and backslashes were escaped in it. */
    public static String plain(String line) {
        return ESCAPED.matcher(line).replaceAll("$1");
    }

    /** For a line that is no Markdown. */
    public static String braced(String value) {
        return BLANKS.matcher(value).replaceAll(" ").strip().replaceAll("[\\\\{}]", "\\\\$0");
    }
}
