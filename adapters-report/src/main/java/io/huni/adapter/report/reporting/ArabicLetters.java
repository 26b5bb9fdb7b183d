package io.huni.adapter.report.reporting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Joins Arabic letters, as PDFBox does not: each becomes the form that its neighbours ask for.
 *
 * <p>The forms are those that Unicode keeps in its two blocks of presentation forms, where each
 * letter's stand in the order alone, at the end, at the beginning, in the middle; letters with the
 * first two alone do not join what follows. Vowel signs are left out: they would need places.
 */
final class ArabicLetters {
    private static final int JOINS_BOTH_SIDES = 4;
    private static final char LAM = 'ل';
    private static final char STRETCH = 'ـ';
    private static final String VOWELS = "[\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06ED]";
    private static final Map<String, List<Character>> FORMS = forms();

    private ArabicLetters() {}

    private static Map<String, List<Character>> forms() {
        Map<String, List<Character>> forms = new HashMap<>();
        IntStream.concat(
                        IntStream.rangeClosed(0xFE80, 0xFEFC),
                        IntStream.rangeClosed(0xFB50, 0xFBFF))
                .filter(Character::isDefined)
                .forEach(
                        form ->
                                forms.computeIfAbsent(plain(form), letter -> new ArrayList<>())
                                        .add((char) form));
        forms.values().removeIf(all -> all.size() < 2);
        forms.put(String.valueOf(STRETCH), List.of(STRETCH, STRETCH, STRETCH, STRETCH));
        return forms;
    }

    private static String plain(int form) {
        return Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
    }

    /**
     * @param text in the order in which it is read
     * @param there whether the face has a form; else the letter stays as it is
     */
    static String joined(String text, IntPredicate there) {
        String letters = text.replaceAll(VOWELS, "");
        StringBuilder joined = new StringBuilder();
        boolean before = false;
        for (int at = 0; at < letters.length(); ) {
            String letter = letterAt(letters, at);
            boolean both = FORMS.getOrDefault(letter, List.of()).size() == JOINS_BOTH_SIDES;
            boolean after = both && FORMS.containsKey(letterAt(letters, at + letter.length()));
            joined.append(form(letter, before, after, there));
            before = both;
            at += letter.length();
        }
        return joined.toString();
    }

    /** One letter, or lam with the alef after it, which are written as one; empty at the end. */
    private static String letterAt(String letters, int at) {
        if (at >= letters.length()) {
            return "";
        }
        boolean pair =
                letters.charAt(at) == LAM
                        && at + 1 < letters.length()
                        && FORMS.containsKey(letters.substring(at, at + 2));
        return letters.substring(at, pair ? at + 2 : at + 1);
    }

    private static String form(String letter, boolean before, boolean after, IntPredicate there) {
        List<Character> forms = FORMS.get(letter);
        if (forms == null) {
            return letter;
        }
        char form = forms.get((before ? 1 : 0) + (after ? 2 : 0));
        return there.test(form) ? String.valueOf(form) : letter;
    }
}
