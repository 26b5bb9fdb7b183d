package io.huni.application.followup;

import io.huni.application.followup.port.Followups;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.Collection;

/** Takes back what must not go any more, wherever it waits. */
final class Hindered {
    private final Followups followups;
    private final Post post;
    private final Clock clock;

    Hindered(Followups followups, Post post, Clock clock) {
        this.followups = followups;
        this.post = post;
        this.clock = clock;
    }

    Mono<Void> withdrawOf(String digest) {
        return followups.leadsOf(digest).flatMap(this::withdraw);
    }

    /** In the transaction that is open. */
    Mono<Void> withdraw(Collection<LeadId> leads) {
        return leads.isEmpty()
                ? Mono.empty()
                : followups
                        .withdrawHindered(leads, clock.instant())
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(post::withdraw)
                        .then();
    }
}
