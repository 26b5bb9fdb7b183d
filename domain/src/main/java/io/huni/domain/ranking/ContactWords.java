package io.huni.domain.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What ways to reach a person tell without telling who the person is. */
final class ContactWords {
    private static final Set<String> PROVIDERS =
            Set.of(
                    "gmail.com",
                    "hotmail.com",
                    "outlook.com",
                    "yahoo.com",
                    "icloud.com",
                    "yandex.com",
                    "live.com",
                    "windowslive.com",
                    "msn.com",
                    "mynet.com",
                    "gmx.de",
                    "mail.ru",
                    "proton.me");

    /** https://www.itu.int/pub/T-SP-E.164D: no calling code is the beginning of another one. */
    private static final Pattern CALLING_CODE =
            Pattern.compile(
                    "\\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\\d{3})\\d+");

    private static final Pattern SCHOOL = Pattern.compile(".*\\.(edu|ac)(\\.[a-z]{2})?");

    /** An address, or as many digits as a number has that somebody can be called at. */
    private static final Pattern CONTACT = Pattern.compile(".*@.*|(\\D*\\d){7,}\\D*");

    private ContactWords() {}

    static boolean isContact(String text) {
        return CONTACT.matcher(text).matches();
    }

    static Optional<String> callingCode(String phone) {
        return Optional.of(CALLING_CODE.matcher(phone))
                .filter(Matcher::matches)
                .map(found -> "+" + found.group(1));
    }

    /** {@code SCHOOL} and {@code OWN} stand for all domains of their kind. */
    static String mailDomain(String email) {
        String domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (PROVIDERS.contains(domain)) {
            return domain;
        }
        return SCHOOL.matcher(domain).matches() ? "SCHOOL" : "OWN";
    }

    /** For example {@code NAME+PHONE}. */
    static String there(LeadAtCapture lead) {
        List<String> there =
                Stream.of(
                                lead.named() ? "NAME" : "",
                                lead.email().isPresent() ? "EMAIL" : "",
                                lead.phone().isPresent() ? "PHONE" : "")
                        .filter(word -> !word.isEmpty())
                        .toList();
        return there.isEmpty() ? "NONE" : String.join("+", there);
    }
}
