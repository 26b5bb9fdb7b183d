package io.huni.domain.shared;

import java.util.regex.Pattern;

/**
 * What can be kept of a text from outside: PostgreSQL holds no NUL, UTF-8 no half of a surrogate
 * pair, and no screen shows control characters.
 */
public final class Legible {
    private static final Pattern ILLEGIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private Legible() {}

    /** The text itself but for what nobody can read; line breaks and tabs stay. */
    public static String of(String text) {
        return ILLEGIBLE.matcher(text).replaceAll("");
    }
}
