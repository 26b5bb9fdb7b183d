package io.huni.adapter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.idempotency.IdempotencyKeys;
import io.huni.application.idempotency.IdempotencyKeysContract;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.time.Duration;

class R2dbcIdempotencyKeysTest extends IdempotencyKeysContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @Override
    protected IdempotencyKeys keys() {
        return new R2dbcIdempotencyKeys(POSTGRES.client());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Test
    void makesTheSecondClaimWaitForTheEndOfTheFirst() {
        Actor program = new Actor.Program();
        Mono<Void> first =
                keys().claim(program, "k", "body")
                        .then(Mono.delay(Duration.ofMillis(300)))
                        .then(keys().fulfil(program, "k", "made"))
                        .as(unitOfWork()::inTransaction);
        Mono<IdempotencyKeys.Claim> second =
                Mono.delay(Duration.ofMillis(100))
                        .then(keys().claim(program, "k", "body").as(unitOfWork()::inTransaction));

        IdempotencyKeys.Claim claim = Mono.zip(first.thenReturn(1), second).block().getT2();

        assertThat(claim).isEqualTo(new IdempotencyKeys.Claim.Done("made"));
    }

    @Test
    void forgetsAKeyAfterADay() {
        Actor program = new Actor.Program();
        keys().claim(program, "old", "body").block();
        keys().fulfil(program, "old", "made").block();
        POSTGRES.run(
                "UPDATE idempotency_key SET claimed_at = now() - interval '25 hours'"
                        + " WHERE key = 'old'");

        assertThat(keys().claim(program, "old", "another").block())
                .isEqualTo(new IdempotencyKeys.Claim.Fresh());
    }
}
