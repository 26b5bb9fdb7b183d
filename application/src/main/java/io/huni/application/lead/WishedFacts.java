package io.huni.application.lead;

import io.huni.application.lead.EditLead.Field;
import io.huni.application.lead.EditLead.Wishes;
import io.huni.application.lead.port.PhoneNumbers;
import io.huni.domain.lead.ContactDetails;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadFacts;
import io.huni.domain.lead.PersonName;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.PhoneNumber;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.huni.domain.shared.SharedErrorKey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a lead as a person wants them. A value that cannot be used is refused. */
final class WishedFacts {
    private static final int LONGEST = 500;

    private final PhoneNumbers phoneNumbers;
    private final LeadSettings settings;

    WishedFacts(PhoneNumbers phoneNumbers, LeadSettings settings) {
        this.phoneNumbers = phoneNumbers;
        this.settings = settings;
    }

    LeadFacts of(LeadFacts now, Wishes wishes, List<CustomField> fields) {
        return new LeadFacts(
                contact(now.contact(), wishes),
                wish(wishes, Field.SERVICE, Optional::of, Optional.of(now.service())).orElse(""),
                custom(now.custom(), wishes, fields),
                wishes.distributor().orElse(now.distributor()));
    }

    private ContactDetails contact(ContactDetails now, Wishes wishes) {
        Optional<PersonName> first = name(wishes, Field.FIRST_NAME, now.firstName());
        Optional<PersonName> last = name(wishes, Field.LAST_NAME, now.lastName());
        Optional<EmailAddress> email = wish(wishes, Field.EMAIL, this::email, now.email());
        Optional<PhoneNumber> phone = wish(wishes, Field.PHONE, this::phone, now.phone());
        return new ContactDetails(
                fullName(now, wishes, first, last),
                first,
                last,
                email,
                phone,
                email.map(EmailAddress::value).or(() -> typed(wishes, Field.EMAIL, now)),
                phone.map(PhoneNumber::e164).or(() -> typed(wishes, Field.PHONE, now)));
    }

    /** Who corrects a part of the name corrects the whole with it. */
    private static Optional<PersonName> fullName(
            ContactDetails now,
            Wishes wishes,
            Optional<PersonName> first,
            Optional<PersonName> last) {
        boolean ofParts =
                !wishes.fields().containsKey(Field.FULL_NAME)
                        && (wishes.fields().containsKey(Field.FIRST_NAME)
                                || wishes.fields().containsKey(Field.LAST_NAME));
        return ofParts
                ? PersonName.tidied(
                        Stream.of(first, last)
                                .flatMap(Optional::stream)
                                .map(PersonName::value)
                                .collect(Collectors.joining(" ")))
                : name(wishes, Field.FULL_NAME, now.fullName());
    }

    private static Optional<PersonName> name(Wishes wishes, Field field, Optional<PersonName> now) {
        return wish(wishes, field, PersonName::tidied, now);
    }

    /** What was typed at first stays as long as nobody touches the field. */
    private static Optional<String> typed(Wishes wishes, Field field, ContactDetails now) {
        if (wishes.fields().containsKey(field)) {
            return Optional.empty();
        }
        return field == Field.EMAIL ? now.emailAsTyped() : now.phoneAsTyped();
    }

    private static <T> Optional<T> wish(
            Wishes wishes, Field field, Function<String, Optional<T>> reader, Optional<T> now) {
        if (!wishes.fields().containsKey(field)) {
            return now;
        }
        return wishes.fields()
                .get(field)
                .map(text -> Require.atMost(field.key(), Legible.of(text).strip(), LONGEST))
                .filter(text -> !text.isEmpty())
                .flatMap(reader);
    }

    private Optional<EmailAddress> email(String text) {
        return Optional.of(
                EmailAddress.parse(text)
                        .orElseThrow(
                                () -> unusable(SharedErrorKey.EMAIL_MALFORMED, "email", text)));
    }

    private Optional<PhoneNumber> phone(String text) {
        return Optional.of(
                phoneNumbers
                        .parse(text, settings.defaultRegion())
                        .orElseThrow(
                                () -> unusable(SharedErrorKey.PHONE_MALFORMED, "phone", text)));
    }

    private static Refused unusable(SharedErrorKey key, String field, String text) {
        return new Refused(key, Map.of("value", shortened(text)), "/" + field);
    }

    private static Map<String, Object> custom(
            Map<String, Object> now, Wishes wishes, List<CustomField> fields) {
        Map<String, Object> custom = new HashMap<>(now);
        wishes.custom()
                .forEach(
                        (key, text) -> {
                            CustomField field = known(key, fields);
                            custom.remove(key);
                            text.map(Legible::of)
                                    .filter(value -> !value.isBlank())
                                    .ifPresent(value -> custom.put(key, read(field, value)));
                        });
        return custom;
    }

    private static CustomField known(String key, List<CustomField> fields) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        LeadErrorKey.CUSTOM_FIELD_UNKNOWN,
                                        Map.of("field", shortened(key)),
                                        "/custom"));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }

    private static Object read(CustomField field, String text) {
        String place = "/custom/" + field.key();
        Require.atMost(field.label(), text, LONGEST);
        return field.read(text)
                .orElseThrow(
                        () ->
                                new Refused(
                                        SharedErrorKey.VALUE_UNKNOWN,
                                        Map.of("field", field.label(), "value", shortened(text)),
                                        place));
    }
}
