package io.huni.application.lead;

import io.huni.application.lead.port.PhoneNumbers;
import io.huni.domain.lead.ContactDetails;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.FormReading;
import io.huni.domain.lead.PersonName;
import io.huni.domain.shared.EmailAddress;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes usable values of what people typed. What cannot be used stays as typed. */
final class LeadNormaliser {
    private final PhoneNumbers phoneNumbers;
    private final LeadSettings settings;

    LeadNormaliser(PhoneNumbers phoneNumbers, LeadSettings settings) {
        this.phoneNumbers = phoneNumbers;
        this.settings = settings;
    }

    ContactDetails contact(FormReading reading) {
        Optional<PersonName> first = reading.firstName().flatMap(PersonName::tidied);
        Optional<PersonName> last = reading.lastName().flatMap(PersonName::tidied);
        return new ContactDetails(
                reading.fullName().flatMap(PersonName::tidied).or(() -> joined(first, last)),
                first,
                last,
                reading.email().flatMap(EmailAddress::parse),
                reading.phone()
                        .flatMap(typed -> phoneNumbers.parse(typed, settings.defaultRegion())),
                reading.email().map(String::strip),
                reading.phone().map(String::strip));
    }

    /** Values that do not fit their field's type are left out here; as answers they stay. */
    Map<String, Object> custom(FormReading reading, Collection<CustomField> fields) {
        Map<String, Object> typed = new HashMap<>();
        fields.forEach(
                field ->
                        Optional.ofNullable(reading.custom().get(field.key()))
                                .flatMap(field::read)
                                .ifPresent(value -> typed.put(field.key(), value)));
        return typed;
    }

    private static Optional<PersonName> joined(
            Optional<PersonName> first, Optional<PersonName> last) {
        String both =
                Stream.of(first, last)
                        .flatMap(Optional::stream)
                        .map(PersonName::value)
                        .collect(Collectors.joining(" "));
        return PersonName.tidied(both);
    }
}
