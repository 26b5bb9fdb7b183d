package io.huni.domain.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, trimmed and in lower case without regard to a language: {@code I} becomes
 * {@code i} also in Turkey. Its form is checked, its existence is not.
 */
public record EmailAddress(String value) {
    private static final Pattern FORM =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final int LONGEST = 254;

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new Refused(
                    SharedErrorKey.EMAIL_MALFORMED, Map.of("value", Require.shortened(value)));
        }
    }

    /** The address, or empty when the text is none. */
    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (Refused malformed) {
            return Optional.empty();
        }
    }
}
