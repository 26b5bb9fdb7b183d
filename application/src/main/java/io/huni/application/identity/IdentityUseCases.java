package io.huni.application.identity;

import io.huni.application.identity.port.AccessCounts;
import io.huni.application.identity.port.ApiTokens;
import io.huni.application.identity.port.OpenWork;
import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Roles;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.SignInAttempts;
import io.huni.application.identity.port.Teams;
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

    public static Throttle throttle(SignInAttempts attempts, Clock clock) {
        return new ThrottleService(attempts, clock);
    }

    public static SignIn signIn(
            Users users,
            Throttle throttle,
            PasswordHashing hashing,
            SecondStep secondStep,
            OpenSession openSession) {
        return new SignInService(users, throttle, hashing, secondStep, openSession);
    }

    public static GivePlace givePlace(Roles roles) {
        return new GivePlaceService(roles);
    }

    public static SignOut signOut(Sessions sessions) {
        return new SignOutService(sessions);
    }

    public static RevokeSession revokeSession(Sessions sessions) {
        return new RevokeSessionService(sessions);
    }

    public static SessionQueries sessionQueries(Sessions sessions, ApiTokens tokens, Clock clock) {
        return new SessionQueriesService(sessions, tokens, clock);
    }

    public static ChangePreferences changePreferences(Users users, UnitOfWork unitOfWork) {
        return new ChangePreferencesService(users, unitOfWork);
    }

    public static CreateUser createUser(
            Users users, Roles roles, PasswordHashing hashing, UnitOfWork unitOfWork, Ids ids) {
        return new CreateUserService(users, roles, hashing, unitOfWork, ids);
    }

    public static ChangeUser changeUser(
            Users users,
            Roles roles,
            Sessions sessions,
            PasswordHashing hashing,
            UnitOfWork unitOfWork) {
        return new ChangeUserService(users, roles, sessions, hashing, unitOfWork);
    }

    public static UserQueries userQueries(Users users) {
        return new UserQueriesService(users);
    }

    public static SaveTeam saveTeam(Teams teams, UnitOfWork unitOfWork, Ids ids) {
        return new SaveTeamService(teams, unitOfWork, ids);
    }

    public static TeamQueries teamQueries(Teams teams, Users users) {
        return new TeamQueriesService(teams, users);
    }

    public static SaveRole saveRole(Roles roles, UnitOfWork unitOfWork, Ids ids) {
        return new SaveRoleService(roles, unitOfWork, ids);
    }

    public static RoleQueries roleQueries(Roles roles) {
        return new RoleQueriesService(roles);
    }

    public static ExplainAccess explainAccess(UserQueries users, AccessCounts counts) {
        return new ExplainAccessService(users, counts);
    }

    public static ManageTokens manageTokens(
            ApiTokens tokens, UnitOfWork unitOfWork, Ids ids, RandomTokens random, Clock clock) {
        return new ManageTokensService(tokens, unitOfWork, ids, random, clock);
    }

    public static OffboardUser offboardUser(
            Users users,
            Sessions sessions,
            ApiTokens tokens,
            OpenWork work,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new OffboardUserService(users, sessions, tokens, work, unitOfWork, clock);
    }

    public static CreateFirstAdmin createFirstAdmin(Users users, PasswordHashing hashing, Ids ids) {
        return new CreateFirstAdminService(users, hashing, ids);
    }
}
