package io.huni.application.lead;

import io.huni.application.lead.port.PhoneNumbers;
import io.huni.domain.shared.PhoneNumber;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows Turkish mobile numbers, however they are written. */
public final class InMemoryPhoneNumbers implements PhoneNumbers {
    private static final Pattern MOBILE = Pattern.compile("(?:\\+90|0090|90|0)?(5\\d{9})");

    @Override
    public Optional<PhoneNumber> parse(String typed, String region) {
        Matcher mobile = MOBILE.matcher(typed.replaceAll("[\\s()./-]", ""));
        return "TR".equals(region) && mobile.matches()
                ? Optional.of(new PhoneNumber("+90" + mobile.group(1)))
                : Optional.empty();
    }
}
