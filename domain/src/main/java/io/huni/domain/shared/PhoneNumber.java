package io.huni.domain.shared;

import java.util.Map;
import java.util.regex.Pattern;

/** A telephone number in E.164: a plus, the country code, at most 15 digits. */
public record PhoneNumber(String e164) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new Refused(
                    SharedErrorKey.PHONE_MALFORMED, Map.of("value", Require.shortened(e164)));
        }
    }
}
