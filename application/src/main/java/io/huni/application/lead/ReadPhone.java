package io.huni.application.lead;

import io.huni.domain.shared.PhoneNumber;

import java.util.Optional;

/** In-port for other features: how this installation reads phone numbers that people type. */
@FunctionalInterface
public interface ReadPhone {
    /** Empty when no phone could have the number. In memory, microseconds. */
    Optional<PhoneNumber> read(String typed);
}
