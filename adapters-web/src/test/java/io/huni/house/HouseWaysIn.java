package io.huni.house;

import io.huni.application.identity.CountedCodes;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.PlainHashing;
import io.huni.application.identity.SecondStep;
import io.huni.application.identity.SignIn;
import io.huni.application.identity.elsewhere.ElsewhereUseCases;
import io.huni.application.identity.elsewhere.KnownProvider;
import io.huni.application.identity.elsewhere.SignInElsewhere;
import io.huni.application.identity.factor.FactorUseCases;
import io.huni.application.identity.factor.OthersSecondFactor;
import io.huni.application.identity.factor.OwnSecondFactor;
import io.huni.application.identity.invitation.AcceptInvitation;
import io.huni.application.identity.invitation.InvitationUseCases;
import io.huni.application.identity.invitation.InvitePerson;
import io.huni.application.identity.invitation.PendingInvitations;
import io.huni.application.identity.reset.RequestPasswordReset;
import io.huni.application.identity.reset.ResetPassword;
import io.huni.application.identity.reset.ResetSettings;
import io.huni.application.identity.reset.ResetUseCases;
import io.huni.application.mail.MailQueries;
import io.huni.application.mail.MailUseCases;
import io.huni.application.mail.ResendMail;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.PlainSecrets;
import io.huni.application.shared.Secrets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;

/** The ways into the {@link House}, and the mails that show them. */
@Configuration(proxyBeanMethods = false)
class HouseWaysIn {
    private static final InMemoryUnitOfWork AT_ONCE = new InMemoryUnitOfWork();

    @Bean
    Clock clock(House house) {
        return house.clock;
    }

    @Bean
    Secrets secrets() {
        return new PlainSecrets();
    }

    @Bean
    SecondStep secondStep(House house) {
        return FactorUseCases.secondStep(house.factors, new CountedCodes(), house.clock);
    }

    @Bean
    SignIn signIn(House house, SecondStep secondStep) {
        return IdentityUseCases.signIn(
                house.users, house.throttle, new PlainHashing(), secondStep, house.openSession);
    }

    @Bean
    RequestPasswordReset requestPasswordReset(House house) {
        return ResetUseCases.requestPasswordReset(
                house.throttle,
                house.users,
                house.resets,
                house.letters,
                house.ids.tokens(),
                AT_ONCE,
                new ResetSettings(Duration.ofHours(1), Duration.ZERO),
                house.clock);
    }

    @Bean
    ResetPassword resetPassword(House house) {
        return ResetUseCases.resetPassword(
                house.throttle,
                house.users,
                house.sessions,
                house.resets,
                new PlainHashing(),
                house.letters,
                AT_ONCE,
                house.clock);
    }

    @Bean
    InvitePerson invitePerson(House house) {
        return InvitationUseCases.invitePerson(
                house.invitations,
                house.users,
                IdentityUseCases.givePlace(house.roles),
                house.letters,
                house.ids.tokens(),
                AT_ONCE,
                house.ids,
                house.clock);
    }

    @Bean
    PendingInvitations pendingInvitations(House house) {
        return InvitationUseCases.pendingInvitations(
                house.invitations,
                house.users,
                house.letters,
                house.ids.tokens(),
                AT_ONCE,
                house.clock);
    }

    @Bean
    AcceptInvitation acceptInvitation(House house) {
        return InvitationUseCases.acceptInvitation(
                house.throttle,
                house.invitations,
                house.users,
                house.letters,
                new PlainHashing(),
                house.openSession,
                AT_ONCE,
                house.ids,
                house.clock);
    }

    @Bean
    OwnSecondFactor ownSecondFactor(House house) {
        return FactorUseCases.ownSecondFactor(
                house.factors,
                new CountedCodes(),
                house.throttle,
                house.users,
                house.letters,
                house.ids.tokens(),
                AT_ONCE,
                house.clock);
    }

    @Bean
    OthersSecondFactor othersSecondFactor(House house) {
        return FactorUseCases.othersSecondFactor(
                house.factors, house.users, house.sessions, house.letters, AT_ONCE);
    }

    @Bean
    SignInElsewhere signInElsewhere(House house) {
        return ElsewhereUseCases.signInElsewhere(
                new KnownProvider(false),
                house.throttle,
                house.users,
                house.openSession,
                house.ids.tokens());
    }

    @Bean
    MailQueries mailQueries(House house) {
        return MailUseCases.mailQueries(house.mails, house.mailServer);
    }

    @Bean
    ResendMail resendMail(House house) {
        return MailUseCases.resendMail(house.mails, announcement -> Mono.empty(), house.clock);
    }
}
