package io.huni.application.identity;

import io.huni.domain.identity.Password;
import io.huni.domain.identity.User;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

/**
 * In-port of the first start: the superadmin before whom there is nobody. Empty when there is one
 * already.
 */
public interface CreateFirstAdmin {
    Mono<User> create(String name, EmailAddress email, Password password, Language language);
}
