package io.huni.application.identity.elsewhere;

import io.huni.application.identity.OpenSession;
import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.Throttle;
import io.huni.application.identity.port.IdentityProvider;
import io.huni.application.identity.port.IdentityProvider.Attempt;
import io.huni.application.identity.port.Users;
import io.huni.application.identity.port.Users.WithPassword;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Hash;
import io.huni.application.shared.RandomTokens;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.User;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

final class SignInElsewhereService implements SignInElsewhere {
    private final IdentityProvider provider;
    private final Throttle throttle;
    private final Users users;
    private final OpenSession openSession;
    private final RandomTokens tokens;

    SignInElsewhereService(
            IdentityProvider provider,
            Throttle throttle,
            Users users,
            OpenSession openSession,
            RandomTokens tokens) {
        this.provider = provider;
        this.throttle = throttle;
        this.users = users;
        this.openSession = openSession;
        this.tokens = tokens;
    }

    @Override
    public boolean isOffered() {
        return provider.isThere();
    }

    @Override
    public Mono<Begun> begin() {
        return Mono.fromSupplier(() -> new Attempt(tokens.next(), tokens.next(), tokens.next()))
                .filter(attempt -> provider.isThere())
                .switchIfEmpty(Absent.notFound())
                .flatMap(
                        attempt ->
                                provider.address(attempt)
                                        .map(address -> new Begun(address, attempt)));
    }

    @Override
    public Mono<OpenedSession> complete(Command command) {
        String subject = "elsewhere:" + Hash.of(command.attempt().state());
        return throttle.admit(subject, command.address())
                .then(Mono.defer(() -> address(command)))
                .flatMap(this::person)
                .flatMap(user -> throttle.succeeded(subject).thenReturn(user))
                .flatMap(user -> openSession.open(user, command.userAgent(), command.address()));
    }

    /** A code that was planted into another's browser comes without that browser's state. */
    private Mono<EmailAddress> address(Command command) {
        return command.state().equals(command.attempt().state())
                ? provider.redeem(command.code(), command.attempt()).switchIfEmpty(unknown())
                : Mono.error(new Refused(IdentityErrorKey.SINGLE_SIGN_ON_FAILED));
    }

    private Mono<User> person(EmailAddress email) {
        return users.findByEmail(email)
                .map(WithPassword::user)
                .filter(User::active)
                .switchIfEmpty(unknown());
    }

    private static <T> Mono<T> unknown() {
        return Mono.error(() -> new Refused(IdentityErrorKey.SINGLE_SIGN_ON_UNKNOWN));
    }
}
