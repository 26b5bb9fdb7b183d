package io.huni.domain.shared;

import java.util.regex.Pattern;

/**
 * Takes from a text what would act instead of being read. Control characters and those that turn
 * the direction of writing go, line breaks become one kind; and in CSV, which has no types, an
 * apostrophe stands before what a spreadsheet would take for a formula, also behind the separators
 * that a program with another separator would split at. A number in E.164 stays as it is: a plus
 * before digits alone is a number and calls nothing, and who dials it needs it unchanged.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
public final class InertText {
    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069\\ufeff&&[^\\n]]");
    private static final Pattern FORMULA =
            Pattern.compile(
                    "^(\\s*)(?=[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])"
                            + "|([;,\\n]\\s*)(?=[=@\\uff1d\\uff20]|[+\\-\\uff0b\\uff0d]\\D)");

    private InertText() {}

    /** For cells that have a type. */
    public static String of(String text) {
        return isPlain(text)
                ? text
                : UNSEEN.matcher(BREAKS.matcher(text.replace('\t', ' ')).replaceAll("\n"))
                        .replaceAll("");
    }

    /** For cells that have none. */
    public static String untyped(String text) {
        String seen = of(text);
        return mayBeFormula(seen) ? FORMULA.matcher(seen).replaceAll("$1$2'") : seen;
    }

    /** Letters, digits and ordinary signs, which is what nearly all texts are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' && !isLatin(c)) {
                return false;
            }
        }
        return true;
    }

    /** Up to the letters of Turkish and their neighbours. */
    private static boolean isLatin(char c) {
        return c >= '\u00a1' && c <= '\u024f';
    }

    private static boolean mayBeFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' || c == '+' || c == '-' || c == '@' || c >= '\uff0b' && c <= '\uff20') {
                return true;
            }
        }
        return false;
    }
}
