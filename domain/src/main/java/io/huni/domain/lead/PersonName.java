package io.huni.domain.lead;

import io.huni.domain.shared.Require;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person's name as it should be shown: no doubled spaces, and no shouting or whispering. */
public record PersonName(String value) {
    private static final int LONGEST = 200;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern NOT_TURKISH = Pattern.compile("[qwxQWX]");
    private static final Locale TURKISH = Locale.of("tr");

    public PersonName {
        value = Require.text("name", value, LONGEST);
    }

    /**
     * The name as typed, but for blanks and case: one in capitals or in small letters only gets its
     * initials. Names with letters that Turkish does not have are not bent by Turkish rules ({@code
     * MIKE WILSON} is not Mıke).
     */
    public static Optional<PersonName> tidied(String typed) {
        String single = BLANKS.matcher(typed).replaceAll(" ").strip();
        if (single.isEmpty()) {
            return Optional.empty();
        }
        String shortened =
                single.length() > LONGEST ? single.substring(0, LONGEST).strip() : single;
        return Optional.of(
                new PersonName(hasOneCase(shortened) ? initialled(shortened) : shortened));
    }

    private static boolean hasOneCase(String name) {
        return name.codePoints().noneMatch(Character::isUpperCase)
                || name.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String initialled(String name) {
        Locale locale = NOT_TURKISH.matcher(name).find() ? Locale.ROOT : TURKISH;
        StringBuilder result = new StringBuilder();
        boolean starts = true;
        for (String letter : letters(name)) {
            result.append(starts ? letter.toUpperCase(locale) : letter.toLowerCase(locale));
            starts =
                    letter.isBlank()
                            || "-".equals(letter)
                            || "'".equals(letter)
                            || ".".equals(letter);
        }
        return result.toString();
    }

    private static Iterable<String> letters(String name) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(name);
        java.util.List<String> letters = new java.util.ArrayList<>();
        int start = borders.first();
        for (int end = borders.next();
                end != BreakIterator.DONE;
                start = end, end = borders.next()) {
            letters.add(name.substring(start, end));
        }
        return letters;
    }
}
