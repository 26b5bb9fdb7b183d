package io.huni.domain.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them in either language: a point, a comma or a space between
 * thousands, a point or a comma before at most 9 decimals, and money before or behind it. Three
 * digits behind a single sign are thousands. {@code quality_number} of the database reads the same.
 */
final class Numbers {
    private static final String SPACE = "[ \\t\\n\\r\\u00a0\\u202f]*";

    private static final String MONEY =
            "(?:[€$£₺]|[Tt][Ll]|[Tt][Rr][Yy]|[Ee][Uu][Rr][Oo]?|[Uu][Ss][Dd]|[Gg][Bb][Pp]"
                    + "|[Ll][iIİı][Rr][Aa]|[Dd][Oo][Ll][Aa][Rr])";

    private static final Pattern AMOUNT =
            Pattern.compile(
                    SPACE
                            + "(?:"
                            + MONEY
                            + SPACE
                            + ")?"
                            + "([+-]?[0-9](?:[0-9., \\u00a0\\u202f]*[0-9])?)"
                            + "(?:"
                            + SPACE
                            + MONEY
                            + ")?"
                            + SPACE);

    private static final List<Grouped> GROUPED =
            List.of(new Grouped(".", ","), new Grouped(",", "."), new Grouped(" ", ".,"));

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,18}(?:[.,][0-9]{1,9})?");

    private Numbers() {}

    static Optional<BigDecimal> of(String text) {
        return Optional.of(AMOUNT.matcher(text))
                .filter(Matcher::matches)
                .map(amount -> amount.group(1).replace('\u00a0', ' ').replace('\u202f', ' '))
                .flatMap(Numbers::digits)
                .map(digits -> new BigDecimal(digits.replace(',', '.')));
    }

    private static Optional<String> digits(String said) {
        return GROUPED.stream()
                .filter(grouped -> grouped.fits(said))
                .findFirst()
                .map(grouped -> said.replace(grouped.sign(), ""))
                .or(() -> Optional.of(said).filter(plain -> PLAIN.matcher(plain).matches()));
    }

    /** Thousands apart by a sign. */
    private record Grouped(String sign, Pattern pattern) {
        Grouped(String sign, String decimals) {
            this(
                    sign,
                    Pattern.compile(
                            "[+-]?[1-9][0-9]{0,2}(?:[%s][0-9]{3}){1,5}(?:[%s][0-9]{1,9})?"
                                    .formatted(sign, decimals)));
        }

        boolean fits(String said) {
            return pattern.matcher(said).matches();
        }
    }
}
