package io.huni.application.identity.factor;

import io.huni.application.identity.SecondStep;
import io.huni.application.identity.port.OneTimeCodes;
import io.huni.application.identity.port.SecondFactors;
import io.huni.application.shared.Hash;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.RecoveryCode;
import io.huni.domain.identity.SecondFactor;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

final class SecondStepService implements SecondStep {
    private final SecondFactors factors;
    private final OneTimeCodes codes;
    private final Clock clock;

    SecondStepService(SecondFactors factors, OneTimeCodes codes, Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public Mono<Void> pass(UserId user, Optional<String> code) {
        return factors.find(user)
                .filter(SecondFactor::isOn)
                .flatMap(factor -> spent(factor, given(code)))
                .filter(spent -> !spent)
                .flatMap(wrong -> Mono.error(new Refused(IdentityErrorKey.CODE_WRONG)));
    }

    private static String given(Optional<String> code) {
        return code.map(RecoveryCode::folded)
                .filter(typed -> !typed.isEmpty())
                .orElseThrow(() -> new Refused(IdentityErrorKey.CODE_NEEDED));
    }

    private Mono<Boolean> spent(SecondFactor factor, String typed) {
        OptionalLong step =
                factor.stepOf(typed, clock.instant(), near -> codes.at(factor.secret(), near));
        return step.isPresent()
                ? factors.spend(factor.user(), step.getAsLong())
                : factors.spendRecoveryCode(factor.user(), Hash.of(typed));
    }
}
