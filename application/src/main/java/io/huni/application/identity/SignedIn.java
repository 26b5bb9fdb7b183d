package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.User;

/**
 * A person with an open session.
 *
 * @param csrfToken what a form of this session must send back
 */
public record SignedIn(SessionId session, User user, String csrfToken) {
    public Actor.Person actor() {
        return user.asActor();
    }
}
