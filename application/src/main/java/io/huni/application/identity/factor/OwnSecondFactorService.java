package io.huni.application.identity.factor;

import io.huni.application.identity.SecondStep;
import io.huni.application.identity.Throttle;
import io.huni.application.identity.port.Letters;
import io.huni.application.identity.port.Letters.Notice;
import io.huni.application.identity.port.OneTimeCodes;
import io.huni.application.identity.port.SecondFactors;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.RecoveryCode;
import io.huni.domain.identity.SecondFactor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

final class OwnSecondFactorService implements OwnSecondFactor {
    private final SecondFactors factors;
    private final OneTimeCodes codes;
    private final SecondStep secondStep;
    private final Throttle throttle;
    private final Users users;
    private final Letters letters;
    private final RecoveryCodes recoveryCodes;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    OwnSecondFactorService(
            SecondFactors factors,
            OneTimeCodes codes,
            SecondStep secondStep,
            Throttle throttle,
            Users users,
            Letters letters,
            RecoveryCodes recoveryCodes,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.secondStep = secondStep;
        this.throttle = throttle;
        this.users = users;
        this.letters = letters;
        this.recoveryCodes = recoveryCodes;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<State> state(Actor.Person actor) {
        return factors.find(actor.id())
                .filter(SecondFactor::isOn)
                .flatMap(this::state)
                .defaultIfEmpty(new State(Optional.empty(), 0));
    }

    private Mono<State> state(SecondFactor factor) {
        return factors.recoveryCodesLeft(factor.user())
                .map(left -> new State(factor.confirmedAt(), left));
    }

    @Override
    public Mono<Enrolment> begin(Actor.Person actor) {
        return factors.find(actor.id())
                .filter(SecondFactor::isOn)
                .flatMap(on -> Mono.<User>error(new Refused(IdentityErrorKey.SECOND_STEP_ON)))
                .switchIfEmpty(Mono.defer(() -> person(actor.id())))
                .flatMap(this::begun);
    }

    private Mono<Enrolment> begun(User user) {
        String secret = codes.newSecret();
        return factors.begin(user.id(), secret)
                .thenReturn(new Enrolment(secret, Authenticator.uri(user.email(), secret)));
    }

    @Override
    public Mono<List<RecoveryCode>> confirm(Actor.Person actor, String code, String address) {
        return throttle.admit(subject(actor), address)
                .then(Mono.defer(() -> factors.find(actor.id())))
                .switchIfEmpty(off())
                .map(factor -> stepOf(factor, code))
                .flatMap(step -> switchedOn(actor, step))
                .flatMap(fresh -> throttle.succeeded(subject(actor)).thenReturn(fresh));
    }

    private long stepOf(SecondFactor factor, String code) {
        OptionalLong step =
                factor.stepOf(
                        RecoveryCode.folded(code),
                        clock.instant(),
                        near -> codes.at(factor.secret(), near));
        return step.orElseThrow(() -> new Refused(IdentityErrorKey.CODE_WRONG));
    }

    private Mono<List<RecoveryCode>> switchedOn(Actor.Person actor, long step) {
        List<RecoveryCode> fresh = recoveryCodes.fresh();
        return factors.confirm(actor.id(), step, clock.instant(), RecoveryCodes.hashes(fresh))
                .filter(done -> done)
                .switchIfEmpty(Mono.error(() -> new Refused(IdentityErrorKey.SECOND_STEP_ON)))
                .flatMap(done -> tell(actor, Notice.SECOND_STEP_ON))
                .thenReturn(fresh)
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<List<RecoveryCode>> renewRecoveryCodes(
            Actor.Person actor, String code, String address) {
        List<RecoveryCode> fresh = recoveryCodes.fresh();
        return shown(actor, code, address)
                .then(
                        Mono.defer(
                                () ->
                                        factors.replaceRecoveryCodes(
                                                actor.id(), RecoveryCodes.hashes(fresh))))
                .thenReturn(fresh);
    }

    @Override
    public Mono<Void> switchOff(Actor.Person actor, String code, String address) {
        return shown(actor, code, address).then(Mono.defer(() -> removed(actor)));
    }

    private Mono<Void> removed(Actor.Person actor) {
        return factors.remove(actor.id())
                .then(Mono.defer(() -> tell(actor, Notice.SECOND_STEP_OFF)))
                .as(unitOfWork::inTransaction);
    }

    /**
     * Whoever took over an open screen does not know the code. Outside every transaction: a refusal
     * must not take back that the try was counted.
     */
    private Mono<Void> shown(Actor.Person actor, String code, String address) {
        return throttle.admit(subject(actor), address)
                .then(Mono.defer(() -> factors.find(actor.id())))
                .filter(SecondFactor::isOn)
                .switchIfEmpty(off())
                .flatMap(factor -> secondStep.pass(actor.id(), Optional.of(code)))
                .then(Mono.defer(() -> throttle.succeeded(subject(actor))));
    }

    private Mono<Void> tell(Actor.Person actor, Notice notice) {
        return person(actor.id()).flatMap(user -> letters.notice(user, notice));
    }

    private Mono<User> person(UserId user) {
        return users.find(user).switchIfEmpty(Absent.notFound());
    }

    private static String subject(Actor.Person actor) {
        return "second-step:" + actor.id().value();
    }

    private static <T> Mono<T> off() {
        return Mono.error(() -> new Refused(IdentityErrorKey.SECOND_STEP_OFF));
    }
}
