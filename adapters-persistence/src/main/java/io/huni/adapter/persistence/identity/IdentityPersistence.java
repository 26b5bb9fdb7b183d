package io.huni.adapter.persistence.identity;

import io.huni.application.identity.port.AccessCounts;
import io.huni.application.identity.port.ApiTokens;
import io.huni.application.identity.port.Invitations;
import io.huni.application.identity.port.PasswordResets;
import io.huni.application.identity.port.Roles;
import io.huni.application.identity.port.SecondFactors;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.SignInAttempts;
import io.huni.application.identity.port.Teams;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Secrets;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of identity. */
@Configuration(proxyBeanMethods = false)
public class IdentityPersistence {
    @Bean
    Users users(DatabaseClient client) {
        return new R2dbcUsers(client);
    }

    @Bean
    Sessions sessions(DatabaseClient client) {
        return new R2dbcSessions(client);
    }

    @Bean
    SignInAttempts signInAttempts(DatabaseClient client, UnitOfWork unitOfWork) {
        return new R2dbcSignInAttempts(client, unitOfWork);
    }

    @Bean
    Roles roles(DatabaseClient client) {
        return new R2dbcRoles(client);
    }

    @Bean
    ApiTokens apiTokens(DatabaseClient client) {
        return new R2dbcApiTokens(client);
    }

    @Bean
    AccessCounts accessCounts(DatabaseClient client) {
        return new R2dbcAccessCounts(client);
    }

    @Bean
    Teams teams(DatabaseClient client) {
        return new R2dbcTeams(client);
    }

    @Bean
    PasswordResets passwordResets(DatabaseClient client) {
        return new R2dbcPasswordResets(client);
    }

    @Bean
    Invitations invitations(DatabaseClient client) {
        return new R2dbcInvitations(client);
    }

    @Bean
    SecondFactors secondFactors(DatabaseClient client, Secrets secrets) {
        return new R2dbcSecondFactors(client, secrets);
    }
}
