package io.huni.application.identity.reset;

import io.huni.application.identity.Throttle;
import io.huni.application.identity.port.Letters;
import io.huni.application.identity.port.PasswordResets;
import io.huni.application.identity.port.Users;
import io.huni.application.identity.port.Users.WithPassword;
import io.huni.application.shared.Hash;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.User;
import io.huni.domain.shared.EmailAddress;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;

final class RequestPasswordResetService implements RequestPasswordReset {
    private final Throttle throttle;
    private final Users users;
    private final PasswordResets resets;
    private final Letters letters;
    private final RandomTokens tokens;
    private final UnitOfWork unitOfWork;
    private final ResetSettings settings;
    private final Clock clock;

    RequestPasswordResetService(
            Throttle throttle,
            Users users,
            PasswordResets resets,
            Letters letters,
            RandomTokens tokens,
            UnitOfWork unitOfWork,
            ResetSettings settings,
            Clock clock) {
        this.throttle = throttle;
        this.users = users;
        this.resets = resets;
        this.letters = letters;
        this.tokens = tokens;
        this.unitOfWork = unitOfWork;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<Void> request(String email, String address) {
        return throttle.admit("reset:" + Throttle.account(email), address)
                .then(Mono.defer(() -> Mono.when(sent(email), Mono.delay(settings.answerAfter()))));
    }

    private Mono<Void> sent(String email) {
        return Mono.justOrEmpty(EmailAddress.parse(email))
                .flatMap(users::findByEmail)
                .map(WithPassword::user)
                .filter(User::active)
                .flatMap(this::issue)
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> issue(User user) {
        String token = tokens.next();
        Instant endsAt = clock.instant().plus(settings.lifetime());
        return resets.issue(user.id(), Hash.of(token), endsAt)
                .then(Mono.defer(() -> letters.resetPassword(user, token, endsAt)));
    }
}
