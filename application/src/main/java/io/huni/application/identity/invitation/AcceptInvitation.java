package io.huni.application.identity.invitation;

import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.Password;

import reactor.core.publisher.Mono;

/**
 * In-port for who holds the link: looks at the invitation and accepts it once. Refuses with {@code
 * identity.link-invalid} or {@code identity.too-many-tries}.
 */
public interface AcceptInvitation {
    /**
     * @param address the caller's network address
     */
    Mono<Invitation> look(String token, String address);

    /** Adds the person and signs in. */
    Mono<OpenedSession> accept(Command command);

    record Command(
            String token, String name, Password password, String userAgent, String address) {}
}
