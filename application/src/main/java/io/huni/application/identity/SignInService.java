package io.huni.application.identity;

import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.SignInAttempts;
import io.huni.application.identity.port.Users;
import io.huni.application.identity.port.Users.WithPassword;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.User;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Folded;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

final class SignInService implements SignIn {
    private static final int LONGEST_ACCOUNT = 254;

    private final Users users;
    private final SignInAttempts attempts;
    private final PasswordHashing hashing;
    private final OpenSession openSession;
    private final Clock clock;

    SignInService(
            Users users,
            SignInAttempts attempts,
            PasswordHashing hashing,
            OpenSession openSession,
            Clock clock) {
        this.users = users;
        this.attempts = attempts;
        this.hashing = hashing;
        this.openSession = openSession;
        this.clock = clock;
    }

    @Override
    public Mono<OpenedSession> signIn(Command command) {
        return Mono.defer(
                        () -> attempts.admit(account(command), command.address(), clock.instant()))
                .flatMap(wait -> wait.isZero() ? proven(command) : tooMany(wait))
                .flatMap(user -> attempts.succeeded(account(command)).thenReturn(user))
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

    private static <T> Mono<T> tooMany(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return Mono.error(
                new Refused(IdentityErrorKey.TOO_MANY_TRIES, Map.of("retryAfterSeconds", seconds)));
    }

    /** One account, however its address is written; bounded, because anybody may send anything. */
    private static String account(Command command) {
        String folded = Folded.of(command.email()).value();
        return folded.substring(0, Math.min(folded.length(), LONGEST_ACCOUNT));
    }
}
