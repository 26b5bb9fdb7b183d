package io.huni.application.notification.port;

import io.huni.domain.shared.PhoneNumber;

import java.util.Optional;

/** Out-port: reads the telephone number that a person gives as the own. In memory. */
public interface OwnNumbers {
    /** Empty when no telephone could have the number. */
    Optional<PhoneNumber> parse(String typed);
}
