package io.huni.adapter.telephony.lead;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

import io.huni.application.lead.port.PhoneNumbers;
import io.huni.domain.shared.PhoneNumber;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers with Google's libphonenumber. */
final class LibPhoneNumbers implements PhoneNumbers {
    private static final int LONGEST = 60;

    /** Meta's exports write {@code p:+90…}. */
    private static final Pattern PREFIX = Pattern.compile("^\\s*(p|tel):\\s*");

    /** Two zeros stand for the plus in most of the world, also where libphonenumber expects 011. */
    private static final Pattern TWO_ZEROS = Pattern.compile("^\\s*[0٠۰]{2}\\s*(?=[1-9١-٩۱-۹])");

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    @Override
    public Optional<PhoneNumber> parse(String typed, String region) {
        if (typed.length() > LONGEST || hasLetters(typed)) {
            return Optional.empty();
        }
        return number(bare(typed), region).or(() -> number("+" + digits(typed), region));
    }

    private static String bare(String typed) {
        return TWO_ZEROS.matcher(PREFIX.matcher(typed).replaceFirst("")).replaceFirst("+");
    }

    private static boolean hasLetters(String typed) {
        return PREFIX.matcher(typed).replaceFirst("").chars().anyMatch(Character::isLetter);
    }

    private static String digits(String typed) {
        return PhoneNumberUtil.normalizeDigitsOnly(typed);
    }

    private Optional<PhoneNumber> number(String text, String region) {
        try {
            Phonenumber.PhoneNumber number = plans.parse(text, region);
            return plans.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(plans.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
