package io.huni.application.identity.reset;

import io.huni.application.identity.Throttle;
import io.huni.application.identity.port.Letters;
import io.huni.application.identity.port.Letters.Notice;
import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.PasswordResets;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Hash;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.User;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;

final class ResetPasswordService implements ResetPassword {
    private final Throttle throttle;
    private final Users users;
    private final Sessions sessions;
    private final PasswordResets resets;
    private final PasswordHashing hashing;
    private final Letters letters;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ResetPasswordService(
            Throttle throttle,
            Users users,
            Sessions sessions,
            PasswordResets resets,
            PasswordHashing hashing,
            Letters letters,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.throttle = throttle;
        this.users = users;
        this.sessions = sessions;
        this.resets = resets;
        this.hashing = hashing;
        this.letters = letters;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Void> reset(String token, Password password, String address) {
        String hash = Hash.of(token);
        return throttle.admit("link:" + hash, address)
                .then(Mono.defer(() -> resets.find(hash, clock.instant())))
                .switchIfEmpty(invalid())
                .flatMap(user -> hashed(user, password))
                .flatMap(ready -> reset(hash, ready))
                .flatMap(user -> throttle.succeeded(Throttle.account(user.email().value())));
    }

    /** Before the transaction, because it takes as long as everything else together. */
    private Mono<NewPassword> hashed(User user, Password password) {
        return Mono.defer(() -> hashing.hash(password.notLike(user.email())))
                .map(hash -> new NewPassword(user, hash));
    }

    private Mono<User> reset(String link, NewPassword ready) {
        return resets.use(link, clock.instant())
                .filter(first -> first)
                .switchIfEmpty(invalid())
                .flatMap(first -> save(ready))
                .as(unitOfWork::inTransaction);
    }

    private Mono<User> save(NewPassword ready) {
        User user = ready.user();
        return users.savePassword(user.id(), ready.hash())
                .then(Mono.defer(() -> sessions.closeAll(user.id())))
                .then(Mono.defer(() -> letters.notice(user, Notice.PASSWORD_CHANGED)))
                .thenReturn(user);
    }

    private static <T> Mono<T> invalid() {
        return Mono.error(() -> new Refused(IdentityErrorKey.LINK_INVALID));
    }

    private record NewPassword(User user, String hash) {}
}
