package io.huni.application.organisation;

import io.huni.application.identity.SignIn;
import io.huni.domain.identity.Password;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.EmailAddress;

import reactor.core.publisher.Mono;

/** In-port: the first start. Works once, with the link that the program has printed. */
public interface CompleteSetup {
    Mono<SignIn.OpenedSession> complete(Command command);

    record Command(
            String token,
            Organisation organisation,
            String adminName,
            EmailAddress adminEmail,
            Password password,
            String userAgent,
            String address) {}
}
