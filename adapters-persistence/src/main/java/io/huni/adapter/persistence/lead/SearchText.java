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
     * The patterns that all must be found, for LIKE. A number is found however it begins: {@code
     * 0532}, {@code 0090532} and {@code +90 532} are one.
     */
    static List<String> patterns(String typed) {
        String text = typed.strip();
        String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (TELEPHONE.matcher(shortened).matches() && !digits(shortened).isEmpty()) {
            return List.of(like(TRUNK.matcher(digits(shortened)).replaceFirst("")));
        }
        return BLANKS.splitAsStream(Folded.of(shortened).value())
                .filter(word -> !word.isEmpty())
                .map(SearchText::like)
                .toList();
    }

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
