package io.huni.application.identity.elsewhere;

import io.huni.application.identity.OpenSession;
import io.huni.application.identity.Throttle;
import io.huni.application.identity.port.IdentityProvider;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.RandomTokens;

/** Builds the use case of signing in at an identity provider. */
public final class ElsewhereUseCases {
    private ElsewhereUseCases() {}

    public static SignInElsewhere signInElsewhere(
            IdentityProvider provider,
            Throttle throttle,
            Users users,
            OpenSession openSession,
            RandomTokens tokens) {
        return new SignInElsewhereService(provider, throttle, users, openSession, tokens);
    }
}
