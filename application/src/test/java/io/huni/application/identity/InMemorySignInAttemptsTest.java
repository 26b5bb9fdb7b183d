package io.huni.application.identity;

import io.huni.application.identity.port.SignInAttempts;

final class InMemorySignInAttemptsTest extends SignInAttemptsContract {
    private final SignInAttempts attempts = new InMemorySignInAttempts();

    @Override
    protected SignInAttempts attempts() {
        return attempts;
    }
}
