package io.huni.adapter.web;

import io.huni.application.idempotency.DoOnce;
import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.elsewhere.SignInElsewhere;
import io.huni.application.identity.factor.OthersSecondFactor;
import io.huni.application.identity.factor.OwnSecondFactor;
import io.huni.application.identity.invitation.AcceptInvitation;
import io.huni.application.identity.invitation.InvitePerson;
import io.huni.application.identity.invitation.PendingInvitations;
import io.huni.application.identity.port.IdentityProvider.Attempt;
import io.huni.application.identity.reset.RequestPasswordReset;
import io.huni.application.identity.reset.ResetPassword;
import io.huni.application.shared.PlainSecrets;
import io.huni.application.shared.Secrets;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.RecoveryCode;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
class WaysInPorts {
    static final String LINK = "link-of-a-mail";
    static final String CODE = "492039";
    static final Attempt ATTEMPT = new Attempt("state", "nonce", "verifier");

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Secrets secrets() {
        return new PlainSecrets();
    }

    @Bean
    DoOnce doOnce() {
        return (request, work) -> work;
    }

    @Bean
    RequestPasswordReset requestPasswordReset() {
        return (email, address) ->
                email.equals(IdentityPorts.THROTTLED)
                        ? Mono.error(
                                new Refused(
                                        IdentityErrorKey.TOO_MANY_TRIES,
                                        Map.of("retryAfterSeconds", 30)))
                        : Mono.empty();
    }

    @Bean
    ResetPassword resetPassword() {
        return (token, password, address) -> opened(token);
    }

    private static Mono<Void> opened(String token) {
        return token.equals(LINK)
                ? Mono.empty()
                : Mono.error(new Refused(IdentityErrorKey.LINK_INVALID));
    }

    @Bean
    InvitePerson invitePerson() {
        return command -> Mono.just(invitation());
    }

    static Invitation invitation() {
        return new Invitation(
                new InvitationId(Sample.ID),
                new EmailAddress("ayse@anadolu.example"),
                Role.STAFF,
                Optional.empty(),
                Optional.empty(),
                Language.TR,
                new UserId(Sample.ID),
                Sample.NOW,
                Sample.NOW.plusSeconds(3600));
    }

    @Bean
    PendingInvitations pendingInvitations() {
        return new PendingInvitations() {
            @Override
            public Mono<List<Invitation>> all(Actor actor) {
                return Mono.just(List.of(invitation()));
            }

            @Override
            public Mono<Invitation> resend(Actor.Person actor, InvitationId id) {
                return withdraw(actor, id).thenReturn(invitation());
            }

            @Override
            public Mono<Void> withdraw(Actor actor, InvitationId id) {
                return id.value().equals(Sample.ID)
                        ? Mono.empty()
                        : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
            }
        };
    }

    @Bean
    AcceptInvitation acceptInvitation() {
        return new AcceptInvitation() {
            @Override
            public Mono<Invitation> look(String token, String address) {
                return opened(token).thenReturn(invitation());
            }

            @Override
            public Mono<OpenedSession> accept(Command command) {
                return opened(command.token()).thenReturn(Sample.opened());
            }
        };
    }

    @Bean
    OwnSecondFactor ownSecondFactor() {
        return new OwnSecondFactor() {
            @Override
            public Mono<State> state(Actor.Person actor) {
                return Mono.just(new State(Optional.of(Sample.NOW), 10));
            }

            @Override
            public Mono<Enrolment> begin(Actor.Person actor) {
                return Mono.just(new Enrolment("SECRET", "otpauth://totp/Huni:a?secret=SECRET"));
            }

            @Override
            public Mono<List<RecoveryCode>> confirm(
                    Actor.Person actor, String code, String address) {
                return switchOff(actor, code, address)
                        .thenReturn(List.of(new RecoveryCode("abcd-efgh-ijkm-npqr")));
            }

            @Override
            public Mono<List<RecoveryCode>> renewRecoveryCodes(
                    Actor.Person actor, String code, String address) {
                return confirm(actor, code, address);
            }

            @Override
            public Mono<Void> switchOff(Actor.Person actor, String code, String address) {
                return code.equals(CODE)
                        ? Mono.empty()
                        : Mono.error(new Refused(IdentityErrorKey.CODE_WRONG));
            }
        };
    }

    @Bean
    OthersSecondFactor othersSecondFactor() {
        return new OthersSecondFactor() {
            @Override
            public Mono<Map<UserId, Instant>> on(Actor actor) {
                return Mono.just(Map.of(new UserId(Sample.ID), Sample.NOW));
            }

            @Override
            public Mono<Void> reset(Actor actor, UserId user) {
                return user.value().equals(Sample.ID)
                        ? Mono.empty()
                        : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
            }
        };
    }

    @Bean
    SignInElsewhere signInElsewhere() {
        return new SignInElsewhere() {
            @Override
            public boolean isOffered() {
                return true;
            }

            @Override
            public Mono<Begun> begin() {
                return Mono.just(
                        new Begun(URI.create("https://id.example/authorize?state=state"), ATTEMPT));
            }

            @Override
            public Mono<OpenedSession> complete(Command command) {
                return switch (command.code()) {
                    case "stranger" -> refused(IdentityErrorKey.SINGLE_SIGN_ON_UNKNOWN);
                    default ->
                            command.attempt().equals(ATTEMPT)
                                            && command.state().equals(ATTEMPT.state())
                                    ? Mono.just(Sample.opened())
                                    : refused(IdentityErrorKey.SINGLE_SIGN_ON_FAILED);
                };
            }
        };
    }

    private static <T> Mono<T> refused(IdentityErrorKey key) {
        return Mono.error(new Refused(key));
    }
}
