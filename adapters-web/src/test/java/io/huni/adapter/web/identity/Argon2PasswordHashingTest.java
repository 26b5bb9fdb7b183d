package io.huni.adapter.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Password;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.util.List;

class Argon2PasswordHashingTest {
    private final Argon2PasswordHashing hashing = new Argon2PasswordHashing();

    @Test
    void recognisesThePasswordAndNoOther() {
        String hash = hashing.hash(new Password("right horse battery")).block();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashing.matches("right horse battery", hash).block()).isTrue();
        assertThat(hashing.matches("Right horse battery", hash).block()).isFalse();
        assertThat(hashing.matches("", hash).block()).isFalse();
    }

    @Test
    void hashesTheSamePasswordAnew() {
        Password password = new Password("right horse battery");
        assertThat(hashing.hash(password).block()).isNotEqualTo(hashing.hash(password).block());
    }

    @Test
    void nobodysPasswordTakesAsLong() {
        String hash = hashing.hash(new Password("right horse battery")).block();
        hashing.matches("warm", "").block();
        long nobody = nanos("");
        long somebody = nanos(hash);
        assertThat(nobody).isBetween(somebody / 3, somebody * 3);
    }

    @Test
    void isBusyWithManyAndAnswersAll() {
        List<Boolean> answers =
                Flux.range(0, 20)
                        .flatMap(number -> hashing.matches("guess " + number, ""), 20)
                        .collectList()
                        .block();
        assertThat(answers).hasSize(20).containsOnly(false);
    }

    private long nanos(String hash) {
        long start = System.nanoTime();
        for (int round = 0; round < 5; round++) {
            assertThat(hashing.matches("wrong horse", hash).block()).isFalse();
        }
        return System.nanoTime() - start;
    }
}
