package io.huni.bootstrap.wiring;

import io.huni.adapter.oidc.identity.OidcSettings;
import io.huni.application.identity.GivePlace;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.OpenSession;
import io.huni.application.identity.SecondStep;
import io.huni.application.identity.Throttle;
import io.huni.application.identity.elsewhere.ElsewhereUseCases;
import io.huni.application.identity.elsewhere.SignInElsewhere;
import io.huni.application.identity.factor.FactorUseCases;
import io.huni.application.identity.factor.OthersSecondFactor;
import io.huni.application.identity.factor.OwnSecondFactor;
import io.huni.application.identity.invitation.AcceptInvitation;
import io.huni.application.identity.invitation.InvitationUseCases;
import io.huni.application.identity.invitation.InvitePerson;
import io.huni.application.identity.invitation.PendingInvitations;
import io.huni.application.identity.port.IdentityProvider;
import io.huni.application.identity.port.Invitations;
import io.huni.application.identity.port.Letters;
import io.huni.application.identity.port.OneTimeCodes;
import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.PasswordResets;
import io.huni.application.identity.port.Roles;
import io.huni.application.identity.port.SecondFactors;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;
import io.huni.application.identity.reset.RequestPasswordReset;
import io.huni.application.identity.reset.ResetPassword;
import io.huni.application.identity.reset.ResetSettings;
import io.huni.application.identity.reset.ResetUseCases;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;
import io.huni.bootstrap.HuniSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
class WaysInWiring {
    @Bean
    RequestPasswordReset requestPasswordReset(
            Throttle throttle,
            Users users,
            PasswordResets resets,
            Letters letters,
            RandomTokens tokens,
            UnitOfWork unitOfWork,
            Clock clock) {
        return ResetUseCases.requestPasswordReset(
                throttle,
                users,
                resets,
                letters,
                tokens,
                unitOfWork,
                ResetSettings.standard(),
                clock);
    }

    @Bean
    ResetPassword resetPassword(
            Throttle throttle,
            Users users,
            Sessions sessions,
            PasswordResets resets,
            PasswordHashing hashing,
            Letters letters,
            UnitOfWork unitOfWork,
            Clock clock) {
        return ResetUseCases.resetPassword(
                throttle, users, sessions, resets, hashing, letters, unitOfWork, clock);
    }

    @Bean
    GivePlace givePlace(Roles roles) {
        return IdentityUseCases.givePlace(roles);
    }

    @Bean
    InvitePerson invitePerson(
            Invitations invitations,
            Users users,
            GivePlace givePlace,
            Letters letters,
            RandomTokens tokens,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return InvitationUseCases.invitePerson(
                invitations, users, givePlace, letters, tokens, unitOfWork, ids, clock);
    }

    @Bean
    PendingInvitations pendingInvitations(
            Invitations invitations,
            Users users,
            Letters letters,
            RandomTokens tokens,
            UnitOfWork unitOfWork,
            Clock clock) {
        return InvitationUseCases.pendingInvitations(
                invitations, users, letters, tokens, unitOfWork, clock);
    }

    @Bean
    AcceptInvitation acceptInvitation(
            Throttle throttle,
            Invitations invitations,
            Users users,
            Letters letters,
            PasswordHashing hashing,
            OpenSession openSession,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return InvitationUseCases.acceptInvitation(
                throttle,
                invitations,
                users,
                letters,
                hashing,
                openSession,
                unitOfWork,
                ids,
                clock);
    }

    @Bean
    SecondStep secondStep(SecondFactors factors, OneTimeCodes codes, Clock clock) {
        return FactorUseCases.secondStep(factors, codes, clock);
    }

    @Bean
    OwnSecondFactor ownSecondFactor(
            SecondFactors factors,
            OneTimeCodes codes,
            Throttle throttle,
            Users users,
            Letters letters,
            RandomTokens tokens,
            UnitOfWork unitOfWork,
            Clock clock) {
        return FactorUseCases.ownSecondFactor(
                factors, codes, throttle, users, letters, tokens, unitOfWork, clock);
    }

    @Bean
    OthersSecondFactor othersSecondFactor(
            SecondFactors factors,
            Users users,
            Sessions sessions,
            Letters letters,
            UnitOfWork unitOfWork) {
        return FactorUseCases.othersSecondFactor(factors, users, sessions, letters, unitOfWork);
    }

    @Bean
    OidcSettings oidcSettings(HuniSettings settings) {
        HuniSettings.Oidc oidc = settings.oidc();
        return new OidcSettings(
                Optional.of(
                                new OidcSettings.Client(
                                        oidc.issuer(), oidc.clientId(), oidc.clientSecret()))
                        .filter(client -> oidc.isThere()),
                URI.create(settings.publicUrl() + "/single-sign-on/callback"));
    }

    @Bean
    SignInElsewhere signInElsewhere(
            IdentityProvider provider,
            Throttle throttle,
            Users users,
            OpenSession openSession,
            RandomTokens tokens) {
        return ElsewhereUseCases.signInElsewhere(provider, throttle, users, openSession, tokens);
    }
}
