package io.huni.bootstrap.wiring;

import io.huni.application.identity.ChangePreferences;
import io.huni.application.identity.ChangeUser;
import io.huni.application.identity.CreateFirstAdmin;
import io.huni.application.identity.CreateUser;
import io.huni.application.identity.ExplainAccess;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.ManageTokens;
import io.huni.application.identity.OffboardUser;
import io.huni.application.identity.OpenSession;
import io.huni.application.identity.RevokeSession;
import io.huni.application.identity.RoleQueries;
import io.huni.application.identity.SaveRole;
import io.huni.application.identity.SaveTeam;
import io.huni.application.identity.SecondStep;
import io.huni.application.identity.SessionQueries;
import io.huni.application.identity.SessionSettings;
import io.huni.application.identity.SignIn;
import io.huni.application.identity.SignOut;
import io.huni.application.identity.TeamQueries;
import io.huni.application.identity.Throttle;
import io.huni.application.identity.UserQueries;
import io.huni.application.identity.port.AccessCounts;
import io.huni.application.identity.port.ApiTokens;
import io.huni.application.identity.port.OpenWork;
import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Roles;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.SignInAttempts;
import io.huni.application.identity.port.Teams;
import io.huni.application.identity.port.Users;
import io.huni.application.lead.HandOverLeads;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
class IdentityWiring {
    @Bean
    OpenSession openSession(Sessions sessions, Ids ids, RandomTokens tokens, Clock clock) {
        return IdentityUseCases.openSession(
                sessions, ids, tokens, SessionSettings.standard(), clock);
    }

    @Bean
    Throttle throttle(SignInAttempts attempts, Clock clock) {
        return IdentityUseCases.throttle(attempts, clock);
    }

    @Bean
    SignIn signIn(
            Users users,
            Throttle throttle,
            PasswordHashing hashing,
            SecondStep secondStep,
            OpenSession openSession) {
        return IdentityUseCases.signIn(users, throttle, hashing, secondStep, openSession);
    }

    @Bean
    SignOut signOut(Sessions sessions) {
        return IdentityUseCases.signOut(sessions);
    }

    @Bean
    RevokeSession revokeSession(Sessions sessions) {
        return IdentityUseCases.revokeSession(sessions);
    }

    @Bean
    SessionQueries sessionQueries(Sessions sessions, ApiTokens tokens, Clock clock) {
        return IdentityUseCases.sessionQueries(sessions, tokens, clock);
    }

    @Bean
    ChangePreferences changePreferences(Users users, UnitOfWork unitOfWork) {
        return IdentityUseCases.changePreferences(users, unitOfWork);
    }

    @Bean
    CreateUser createUser(
            Users users, Roles roles, PasswordHashing hashing, UnitOfWork unitOfWork, Ids ids) {
        return IdentityUseCases.createUser(users, roles, hashing, unitOfWork, ids);
    }

    @Bean
    ChangeUser changeUser(
            Users users,
            Roles roles,
            Sessions sessions,
            PasswordHashing hashing,
            UnitOfWork unitOfWork) {
        return IdentityUseCases.changeUser(users, roles, sessions, hashing, unitOfWork);
    }

    @Bean
    UserQueries userQueries(Users users) {
        return IdentityUseCases.userQueries(users);
    }

    @Bean
    SaveTeam saveTeam(Teams teams, UnitOfWork unitOfWork, Ids ids) {
        return IdentityUseCases.saveTeam(teams, unitOfWork, ids);
    }

    @Bean
    TeamQueries teamQueries(Teams teams, Users users) {
        return IdentityUseCases.teamQueries(teams, users);
    }

    @Bean
    SaveRole saveRole(Roles roles, UnitOfWork unitOfWork, Ids ids) {
        return IdentityUseCases.saveRole(roles, unitOfWork, ids);
    }

    @Bean
    RoleQueries roleQueries(Roles roles) {
        return IdentityUseCases.roleQueries(roles);
    }

    @Bean
    ExplainAccess explainAccess(UserQueries users, AccessCounts counts) {
        return IdentityUseCases.explainAccess(users, counts);
    }

    @Bean
    ManageTokens manageTokens(
            ApiTokens tokens, UnitOfWork unitOfWork, Ids ids, RandomTokens random, Clock clock) {
        return IdentityUseCases.manageTokens(tokens, unitOfWork, ids, random, clock);
    }

    @Bean
    OpenWork openWork(HandOverLeads leads) {
        return new OpenWork() {
            @Override
            public Mono<Long> count(UserId person) {
                return leads.count(person);
            }

            @Override
            public Mono<Long> handOver(Actor by, UserId from, Optional<User> to) {
                return leads.handOver(by, from, to);
            }
        };
    }

    @Bean
    OffboardUser offboardUser(
            Users users,
            Sessions sessions,
            ApiTokens tokens,
            OpenWork work,
            UnitOfWork unitOfWork,
            Clock clock) {
        return IdentityUseCases.offboardUser(users, sessions, tokens, work, unitOfWork, clock);
    }

    @Bean
    CreateFirstAdmin createFirstAdmin(Users users, PasswordHashing hashing, Ids ids) {
        return IdentityUseCases.createFirstAdmin(users, hashing, ids);
    }
}
