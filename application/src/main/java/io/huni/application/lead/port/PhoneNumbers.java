package io.huni.application.lead.port;

import io.huni.domain.shared.PhoneNumber;

import java.util.Optional;

/** Out-port: the world's numbering plans. In memory, microseconds. */
public interface PhoneNumbers {
    /**
     * Reads what a person typed. {@code 05…}, {@code 5…}, {@code 0090…} and {@code +90…} are one
     * number.
     *
     * @param region ISO 3166 code for numbers without a country code
     * @return empty when no telephone could have the number
     */
    Optional<PhoneNumber> parse(String typed, String region);
}
