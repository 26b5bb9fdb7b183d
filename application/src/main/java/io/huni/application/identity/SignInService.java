package io.huni.application.identity;

import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Users;
import io.huni.application.identity.port.Users.WithPassword;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.User;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.Optional;

final class SignInService implements SignIn {
    private final Users users;
    private final Throttle throttle;
    private final PasswordHashing hashing;
    private final OpenSession openSession;
    private final SecondStep secondStep;

    SignInService(
            Users users,
            Throttle throttle,
            PasswordHashing hashing,
            SecondStep secondStep,
            OpenSession openSession) {
        this.users = users;
        this.throttle = throttle;
        this.hashing = hashing;
        this.openSession = openSession;
        this.secondStep = secondStep;
    }

    @Override
    public Mono<OpenedSession> signIn(Command command) {
        String account = Throttle.account(command.email());
        return throttle.admit(account, command.address())
                .then(Mono.defer(() -> proven(command)))
                .flatMap(user -> secondStep.pass(user.id(), command.code()).thenReturn(user))
                .flatMap(user -> throttle.succeeded(account).thenReturn(user))
                .flatMap(user -> openSession.open(user, command.userAgent(), command.address()));
    }

    private Mono<User> proven(Command command) {
        return found(command)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(found -> matches(found, command.password()));
    }

    private Mono<WithPassword> found(Command command) {
        return Mono.justOrEmpty(EmailAddress.parse(command.email()))
                .flatMap(users::findByEmail)
                .filter(found -> found.user().active());
    }

    private Mono<User> matches(Optional<WithPassword> found, String password) {
        return hashing.matches(password, found.map(WithPassword::passwordHash).orElse(""))
                .filter(matches -> matches && found.isPresent())
                .map(matches -> found.orElseThrow().user())
                .switchIfEmpty(Mono.error(() -> new Refused(IdentityErrorKey.WRONG_CREDENTIALS)));
    }
}
