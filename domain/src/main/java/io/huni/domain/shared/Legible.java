package io.huni.domain.shared;

import java.util.regex.Pattern;

/**
 * What can be kept of a text from outside: PostgreSQL holds no NUL, UTF-8 no half of a surrogate
 * pair, and no screen shows control characters. What would turn the text around it or hide in it is
 * left out too, so that nobody reads something else than what stands there; the joiners of emoji
 * and the marks of right-to-left scripts stay.
 */
public final class Legible {
    private static final Pattern ILLEGIBLE =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]"
                            + "|[\\u200B\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]");

    private Legible() {}

    /** The text itself but for what nobody can read; line breaks and tabs stay. */
    public static String of(String text) {
        return ILLEGIBLE.matcher(text).replaceAll("");
    }
}
