package io.huni.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.idempotency.DoOnce.Request;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.PlainSecrets;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

class DoOnceTest {
    private final AtomicInteger done = new AtomicInteger();
    private final DoOnce doOnce =
            IdempotencyUseCases.doOnce(
                    new InMemoryIdempotencyKeys(), new PlainSecrets(), new InMemoryUnitOfWork());
    private final Mono<String> work =
            Mono.delay(Duration.ofMillis(1)).map(tick -> "answer " + done.incrementAndGet());

    @Test
    void answersARepeatWithoutDoingItAgain() {
        Request request = request(person(), "key", "print");

        assertThat(doOnce.once(request, work).block()).isEqualTo("answer 1");
        assertThat(doOnce.once(request, work).block()).isEqualTo("answer 1");
        assertThat(done).hasValue(1);
    }

    @Test
    void answersAllThatComeAtOnceAlike() {
        Request request = request(person(), "key", "print");

        List<String> answers =
                Flux.range(0, 50)
                        .flatMap(any -> doOnce.once(request, work), 50)
                        .collectList()
                        .block();

        assertThat(answers).hasSize(50).containsOnly("answer 1");
        assertThat(done).hasValue(1);
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        Actor person = person();
        doOnce.once(request(person, "key", "print"), work).block();

        assertThatThrownBy(() -> doOnce.once(request(person, "key", "other"), work).block())
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).errorKey())
                .isEqualTo(SharedErrorKey.IDEMPOTENCY_KEY_REUSED);
        assertThat(done).hasValue(1);
    }

    @Test
    void keepsTheKeysOfPeopleApart() {
        doOnce.once(request(person(), "key", "print"), work).block();

        assertThat(doOnce.once(request(person(), "key", "print"), work).block())
                .isEqualTo("answer 2");
    }

    @Test
    void workThatFailsLeavesTheKeyFree() {
        Request request = request(person(), "key", "print");
        Mono<String> broken = Mono.error(new Refused(SharedErrorKey.NOT_FOUND));

        assertThatThrownBy(() -> doOnce.once(request, broken).block()).isInstanceOf(Refused.class);

        assertThat(doOnce.once(request, work).block()).isEqualTo("answer 1");
    }

    @Test
    void whoGoesAwayLetsTheNextPass() {
        Request request = request(person(), "key", "print");
        var first = doOnce.once(request, Mono.never()).subscribe();
        var second = doOnce.once(request, work).subscribe();
        Mono<String> third = doOnce.once(request, work).cache();
        var waiting = third.subscribe();

        second.dispose();
        first.dispose();

        assertThat(third.block(Duration.ofSeconds(5))).isEqualTo("answer 1");
        assertThat(waiting.isDisposed()).isTrue();
    }

    private static Request request(Actor actor, String key, String print) {
        return new Request(actor, key, print);
    }

    private static Actor person() {
        return new Actor.Person(
                new UserId(UUID.randomUUID()), Role.ADMIN, Optional.empty(), Optional.empty());
    }
}
