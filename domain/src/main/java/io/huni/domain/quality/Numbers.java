package io.huni.domain.quality;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as custom fields do: 18 digits, then 9 behind a point or a comma. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}([.,]\\d{1,9})?");

    private Numbers() {}

    static Optional<BigDecimal> of(String text) {
        return Optional.of(text.strip())
                .filter(stripped -> NUMBER.matcher(stripped).matches())
                .map(stripped -> new BigDecimal(stripped.replace(',', '.')));
    }
}
