package io.huni.bootstrap.architecture.wrong.domain.lead;

import io.huni.bootstrap.architecture.wrong.bootstrap.Wiring;
import io.huni.bootstrap.architecture.wrong.domain.scoring.CyclicScore;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Breaks what the domain promises. */
public final class ImpureLead {
    private final Wiring wiring = new Wiring();
    private final CyclicScore score = new CyclicScore();

    public Mono<String> guess() {
        return Mono.just(
                Instant.now() + "" + UUID.randomUUID() + new Random().nextInt() + wiring + score);
    }
}
