package io.huni.application.mail;

import io.huni.application.mail.port.OptOuts;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.Optional;

final class KeepOptOutsService implements KeepOptOuts {
    private final OptOuts optOuts;
    private final Clock clock;

    KeepOptOutsService(OptOuts optOuts, Clock clock) {
        this.optOuts = optOuts;
        this.clock = clock;
    }

    @Override
    public Mono<Void> optOut(String digest, Optional<UserId> by) {
        return optOuts.add(digest, by, clock.instant());
    }

    @Override
    public Mono<Void> optIn(String digest) {
        return optOuts.remove(digest);
    }

    @Override
    public Mono<Boolean> optInByOthers(String digest) {
        return optOuts.removeOfOthers(digest);
    }
}
