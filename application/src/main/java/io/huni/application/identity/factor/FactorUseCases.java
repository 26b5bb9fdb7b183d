package io.huni.application.identity.factor;

import io.huni.application.identity.SecondStep;
import io.huni.application.identity.Throttle;
import io.huni.application.identity.port.Letters;
import io.huni.application.identity.port.OneTimeCodes;
import io.huni.application.identity.port.SecondFactors;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of the second step. */
public final class FactorUseCases {
    private FactorUseCases() {}

    public static SecondStep secondStep(SecondFactors factors, OneTimeCodes codes, Clock clock) {
        return new SecondStepService(factors, codes, clock);
    }

    public static OwnSecondFactor ownSecondFactor(
            SecondFactors factors,
            OneTimeCodes codes,
            Throttle throttle,
            Users users,
            Letters letters,
            RandomTokens tokens,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new OwnSecondFactorService(
                factors,
                codes,
                secondStep(factors, codes, clock),
                throttle,
                users,
                letters,
                new RecoveryCodes(tokens),
                unitOfWork,
                clock);
    }

    public static OthersSecondFactor othersSecondFactor(
            SecondFactors factors,
            Users users,
            Sessions sessions,
            Letters letters,
            UnitOfWork unitOfWork) {
        return new OthersSecondFactorService(factors, users, sessions, letters, unitOfWork);
    }
}
