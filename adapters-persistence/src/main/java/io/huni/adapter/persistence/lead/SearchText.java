package io.huni.adapter.persistence.lead;

import io.huni.domain.lead.ContactDetails;
import io.huni.domain.lead.PersonName;
import io.huni.domain.shared.Folded;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people find a lead by: name and e-mail folded, telephone as digits with the country code.
 *
 * @param displayName empty when nobody gave a name
 */
record SearchText(String displayName, String folded) {
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern TELEPHONE = Pattern.compile("[+\\d\\s()./-]+");
    private static final Pattern TRUNK = Pattern.compile("^0{1,2}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 100;
    private static final int WHOLE = 9;
    private static final int ENDING = 5;
    private static final String BY_INDEX = "s.whole LIKE ?";

    /** No index knows the expression. */
    private static final String BY_ROW = "(s.whole || '') LIKE ?";

    static SearchText of(ContactDetails contact) {
        String name = displayName(contact);
        String folded =
                Stream.of(
                                Optional.of(Folded.of(name).value()),
                                contact.emailAsTyped().map(email -> Folded.of(email).value()),
                                contact.email().map(email -> Folded.of(email.value()).value()),
                                contact.phoneAsTyped().map(SearchText::digits),
                                contact.phone().map(phone -> digits(phone.e164())))
                        .flatMap(Optional::stream)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return new SearchText(name, folded);
    }

    /** What was said about a lead, as it is found; begins with a line break when there is any. */
    static String said(String text) {
        String folded = Folded.of(text).value();
        return folded.isEmpty() ? "" : "\n" + folded;
    }

    /**
     * What all must be found. A number is found however it begins: {@code 0532}, {@code 0090532}
     * and {@code +90 532} are one.
     */
    static List<Like> likes(String typed) {
        String text = typed.strip();
        String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (TELEPHONE.matcher(shortened).matches() && !digits(shortened).isEmpty()) {
            return number(TRUNK.matcher(digits(shortened)).replaceFirst(""));
        }
        return BLANKS.splitAsStream(Folded.of(shortened).value())
                .filter(word -> !word.isEmpty())
                .map(word -> new Like(BY_INDEX, like(word)))
                .toList();
    }

    /**
     * For a whole number the index is asked for its end alone: numbers begin alike, and going
     * through the trigrams of a country and its operators takes twenty times as long.
     */
    private static List<Like> number(String digits) {
        return digits.length() < WHOLE
                ? List.of(new Like(BY_INDEX, like(digits)))
                : List.of(
                        new Like(BY_INDEX, like(digits.substring(digits.length() - ENDING))),
                        new Like(BY_ROW, like(digits)));
    }

    /**
     * A pattern in SQL.
     *
     * @param sql has a question mark for the pattern, for LIKE
     */
    record Like(String sql, String pattern) {}

    private static String displayName(ContactDetails contact) {
        return contact.fullName()
                .map(PersonName::value)
                .orElseGet(
                        () ->
                                Stream.of(contact.firstName(), contact.lastName())
                                        .flatMap(Optional::stream)
                                        .map(PersonName::value)
                                        .collect(Collectors.joining(" ")));
    }

    private static String digits(String typed) {
        return NO_DIGITS.matcher(typed).replaceAll("");
    }

    private static String like(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
