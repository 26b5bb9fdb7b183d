package io.huni.application.identity.factor;

import io.huni.application.identity.port.Letters;
import io.huni.application.identity.port.Letters.Notice;
import io.huni.application.identity.port.SecondFactors;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Map;

final class OthersSecondFactorService implements OthersSecondFactor {
    private final SecondFactors factors;
    private final Users users;
    private final Sessions sessions;
    private final Letters letters;
    private final UnitOfWork unitOfWork;

    OthersSecondFactorService(
            SecondFactors factors,
            Users users,
            Sessions sessions,
            Letters letters,
            UnitOfWork unitOfWork) {
        this.factors = factors;
        this.users = users;
        this.sessions = sessions;
        this.letters = letters;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Map<UserId, Instant>> on(Actor actor) {
        return Mono.defer(
                        () -> {
                            actor.require(Right.USER_MANAGE);
                            return users.all(actor.visibility(Module.USER));
                        })
                .flatMap(seen -> factors.on(seen.stream().map(User::id).toList()));
    }

    @Override
    public Mono<Void> reset(Actor actor, UserId user) {
        return Mono.defer(
                        () -> {
                            actor.require(Right.USER_MANAGE);
                            return users.find(user);
                        })
                .filter(found -> actor.visibility(Module.USER).covers(found.owners()))
                .switchIfEmpty(Absent.notFound())
                .flatMap(this::reset)
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> reset(User user) {
        return factors.remove(user.id())
                .filter(wasOn -> wasOn)
                .switchIfEmpty(Mono.error(() -> new Refused(IdentityErrorKey.SECOND_STEP_OFF)))
                .flatMap(wasOn -> sessions.closeAll(user.id()))
                .then(Mono.defer(() -> letters.notice(user, Notice.SECOND_STEP_OFF)));
    }
}
