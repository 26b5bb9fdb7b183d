package io.huni.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.idempotency.IdempotencyKeys.Claim;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.UUID;

/** What every keeper of idempotency keys must do. */
public abstract class IdempotencyKeysContract {
    private final Actor actor = person();
    private final String key = UUID.randomUUID().toString();

    protected abstract IdempotencyKeys keys();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void givesANewKeyToItsFirstClaim() {
        assertThat(claim(actor, "body")).isEqualTo(new Claim.Fresh());
    }

    @Test
    void tellsWhatAFulfilledKeyHasMade() {
        claim(actor, "body");
        run(keys().fulfil(actor, key, "lead-1"));

        assertThat(claim(actor, "body")).isEqualTo(new Claim.Done("lead-1"));
    }

    @Test
    void noticesTheSameKeyWithAnotherBody() {
        claim(actor, "body");
        run(keys().fulfil(actor, key, "lead-1"));

        assertThat(claim(actor, "another body")).isEqualTo(new Claim.Misused());
    }

    @Test
    void keepsTheKeysOfTwoActorsApart() {
        claim(actor, "body");
        run(keys().fulfil(actor, key, "lead-1"));

        assertThat(claim(person(), "body")).isEqualTo(new Claim.Fresh());
        assertThat(claim(new Actor.Program(), "body")).isEqualTo(new Claim.Fresh());
    }

    private Claim claim(Actor by, String request) {
        return unitOfWork().inTransaction(keys().claim(by, key, request)).block();
    }

    private void run(Mono<Void> work) {
        unitOfWork().inTransaction(work).block();
    }

    private static Actor person() {
        return new Actor.Person(
                new UserId(UUID.randomUUID()), Role.ADMIN, Optional.empty(), Optional.empty());
    }
}
