package io.huni.application.identity;

import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.SignInAttempts;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of identity. */
public final class IdentityUseCases {
    private IdentityUseCases() {}

    public static OpenSession openSession(
            Sessions sessions,
            Ids ids,
            RandomTokens tokens,
            SessionSettings settings,
            Clock clock) {
        return new OpenSessionService(sessions, ids, tokens, settings, clock);
    }

    public static SignIn signIn(
            Users users,
            SignInAttempts attempts,
            PasswordHashing hashing,
            OpenSession openSession,
            Clock clock) {
        return new SignInService(users, attempts, hashing, openSession, clock);
    }

    public static SignOut signOut(Sessions sessions) {
        return new SignOutService(sessions);
    }

    public static RevokeSession revokeSession(Sessions sessions) {
        return new RevokeSessionService(sessions);
    }

    public static SessionQueries sessionQueries(Sessions sessions, Clock clock) {
        return new SessionQueriesService(sessions, clock);
    }

    public static ChangePreferences changePreferences(Users users) {
        return new ChangePreferencesService(users);
    }

    public static CreateUser createUser(
            Users users, PasswordHashing hashing, UnitOfWork unitOfWork, Ids ids) {
        return new CreateUserService(users, hashing, unitOfWork, ids);
    }

    public static ChangeUser changeUser(
            Users users, Sessions sessions, PasswordHashing hashing, UnitOfWork unitOfWork) {
        return new ChangeUserService(users, sessions, hashing, unitOfWork);
    }

    public static UserQueries userQueries(Users users) {
        return new UserQueriesService(users);
    }

    public static CreateFirstAdmin createFirstAdmin(Users users, PasswordHashing hashing, Ids ids) {
        return new CreateFirstAdminService(users, hashing, ids);
    }
}
