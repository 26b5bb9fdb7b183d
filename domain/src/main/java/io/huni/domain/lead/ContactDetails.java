package io.huni.domain.lead;

import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.PhoneNumber;

import java.util.Optional;

/**
 * How a person can be reached. What was typed is kept beside what could be used: an unusable phone
 * earns nothing and is still shown.
 */
public record ContactDetails(
        Optional<PersonName> fullName,
        Optional<PersonName> firstName,
        Optional<PersonName> lastName,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        Optional<String> emailAsTyped,
        Optional<String> phoneAsTyped) {}
