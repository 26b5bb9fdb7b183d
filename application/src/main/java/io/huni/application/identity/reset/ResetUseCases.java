package io.huni.application.identity.reset;

import io.huni.application.identity.Throttle;
import io.huni.application.identity.port.Letters;
import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.PasswordResets;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of a forgotten password. */
public final class ResetUseCases {
    private ResetUseCases() {}

    public static RequestPasswordReset requestPasswordReset(
            Throttle throttle,
            Users users,
            PasswordResets resets,
            Letters letters,
            RandomTokens tokens,
            UnitOfWork unitOfWork,
            ResetSettings settings,
            Clock clock) {
        return new RequestPasswordResetService(
                throttle, users, resets, letters, tokens, unitOfWork, settings, clock);
    }

    public static ResetPassword resetPassword(
            Throttle throttle,
            Users users,
            Sessions sessions,
            PasswordResets resets,
            PasswordHashing hashing,
            Letters letters,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new ResetPasswordService(
                throttle, users, sessions, resets, hashing, letters, unitOfWork, clock);
    }
}
