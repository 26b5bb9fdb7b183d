package io.huni.domain.lead;

import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Require;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A person's name as it should be shown: no doubled spaces, and no shouting or whispering. */
public record PersonName(String value) {
    private static final int LONGEST = 200;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Marks that turn the direction of writing or have no width; in a name they only deceive. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private static final Pattern NOT_TURKISH = Pattern.compile("[qwxQWX]");

    /**
     * What no Turkish word does: begin with a consonant and H, or end in two vowels of which the
     * first could be ı. An I in such a word is an i.
     */
    private static final Pattern FOREIGN_WORD =
            Pattern.compile("(?i)[CGKPST]H|\\p{L}*I[AEO](?!\\p{L})");

    private static final Locale TURKISH = Locale.of("tr");
    private static final Set<String> BEFORE_AN_INITIAL = Set.of("-", "'", "’", ".");

    public PersonName {
        value = Require.text("name", value, LONGEST);
    }

    /**
     * The name as typed, but for blanks and case: one in capitals or in small letters only gets its
     * initials. Names with letters that Turkish does not have, and words that no Turkish word looks
     * like, are not bent by Turkish rules ({@code MIKE WILSON} is not Mıke, {@code MARIA} not
     * Marıa). Empty when nothing of a name is left; never refuses.
     */
    public static Optional<PersonName> tidied(String typed) {
        String single = shortened(singleSpaced(typed));
        if (single.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PersonName(hasOneCase(single) ? shortened(initialled(single)) : single));
    }

    private static String singleSpaced(String typed) {
        String seen = UNSEEN.matcher(typed).replaceAll("");
        return Legible.of(BLANKS.matcher(seen).replaceAll(" ")).strip();
    }

    /** Cuts between code points. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end).strip();
    }

    private static boolean hasOneCase(String name) {
        return name.codePoints().noneMatch(Character::isUpperCase)
                || name.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String initialled(String name) {
        boolean foreign = NOT_TURKISH.matcher(name).find();
        StringBuilder result = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (String letter : letters(name)) {
            word.append(letter);
            if (letter.isBlank() || BEFORE_AN_INITIAL.contains(letter)) {
                result.append(capitalised(word.toString(), foreign));
                word.setLength(0);
            }
        }
        return result.append(capitalised(word.toString(), foreign)).toString();
    }

    private static String capitalised(String word, boolean foreign) {
        if (word.isEmpty()) {
            return word;
        }
        Locale locale = foreign || FOREIGN_WORD.matcher(word).lookingAt() ? Locale.ROOT : TURKISH;
        int first = letters(word).getFirst().length();
        return word.substring(0, first).toUpperCase(locale)
                + word.substring(first).toLowerCase(locale);
    }

    /** What a reader takes for one letter, with its combining marks. */
    private static List<String> letters(String name) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(name);
        List<String> letters = new ArrayList<>();
        int start = borders.first();
        for (int end = borders.next();
                end != BreakIterator.DONE;
                start = end, end = borders.next()) {
            letters.add(name.substring(start, end));
        }
        return letters;
    }
}
