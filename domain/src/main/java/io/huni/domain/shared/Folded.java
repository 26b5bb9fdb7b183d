package io.huni.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text made comparable for people who type with or without Turkish letters: lower case, without
 * marks, and the four letters I, İ, ı and i as one. For comparing and finding only, never for
 * showing.
 */
public record Folded(String value) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public static Folded of(String text) {
        String oneI = Legible.of(text).replace('İ', 'i').replace('I', 'i').replace('ı', 'i');
        String bare = MARKS.matcher(Normalizer.normalize(oneI, Normalizer.Form.NFD)).replaceAll("");
        return new Folded(bare.toLowerCase(Locale.ROOT).strip());
    }

    public boolean contains(String folded) {
        return value.contains(folded);
    }
}
