package io.huni.domain.shared;

import java.util.Map;
import java.util.regex.Pattern;

/** An id of Meta's: digits only, longer than 53 bits, therefore text. */
public record MetaId(String value) {
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{0,30}");

    public MetaId {
        value = value.strip();
        if (!DIGITS.matcher(value).matches()) {
            throw new Refused(
                    SharedErrorKey.ID_MALFORMED, Map.of("value", Require.shortened(value)));
        }
    }
}
