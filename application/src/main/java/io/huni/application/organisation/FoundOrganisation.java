package io.huni.application.organisation;

import io.huni.domain.identity.Password;
import io.huni.domain.identity.User;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.EmailAddress;

import reactor.core.publisher.Mono;

/**
 * In-port of the program: the organisation and its first superadmin, when there is neither. Else
 * empty.
 */
public interface FoundOrganisation {
    Mono<User> found(Organisation organisation, Admin admin);

    record Admin(String name, EmailAddress email, Password password) {}
}
