package io.huni.domain.followup;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What strangers type where a name belongs, so that a mail that the house sends by itself carries
 * it to somebody else. Mail programs make a link of a bare address, too.
 */
public final class Bait {
    private static final Set<String> NAMES = Set.of("first_name", "full_name");

    /** A point within a word, as {@code St.John} has one, is none while no small letter follows. */
    private static final Predicate<String> ADDRESS =
            found("://|www[.]", Pattern.CASE_INSENSITIVE)
                    .or(found("[\\p{L}\\p{N}][.]\\p{L}{2,}[/:?#\\\\]", 0))
                    .or(found("[\\p{L}\\p{N}][.]\\p{Ll}{2,}(?![\\p{L}])", 0))
                    .or(found("[\\p{L}\\p{N}]{4}[.](?![Dd][Rr])[A-Za-z]{2}(?![\\p{L}])", 0))
                    .or(
                            found(
                                    "[\\p{L}\\p{N}][.](com|net|org|info|biz|xyz|top|site|online|shop"
                                        + "|store|club|app|link|click|live|vip|icu)(?![\\p{L}])",
                                    Pattern.CASE_INSENSITIVE));

    private static final Predicate<String> PHONE = found("(\\p{Nd}[\\s().+/_-]*){7}", 0);

    private Bait() {}

    private static Predicate<String> found(String pattern, int flags) {
        return Pattern.compile(pattern, flags).asPredicate();
    }

    /**
     * What is left of the values of merge fields.
     *
     * @param values by the keys of the fields
     */
    public static Map<String, String> leftOut(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> !isBait(value.getKey(), plain(value.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isBait(String key, String value) {
        boolean name = NAMES.contains(key);
        boolean typed = name || key.equals("service") || key.startsWith("custom.");
        return typed && ADDRESS.test(value) || name && PHONE.test(value);
    }

    /** Points and digits of other scripts lead to the same place. */
    private static String plain(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC).replace('\u3002', '.');
    }
}
