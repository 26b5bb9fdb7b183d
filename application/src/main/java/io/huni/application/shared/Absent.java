package io.huni.application.shared;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

/** Answers for what is not there, or not there for the caller: the two are told apart nowhere. */
public final class Absent {
    private Absent() {}

    /** For the end of a chain: {@code .switchIfEmpty(Absent.notFound())}. */
    public static <T> Mono<T> notFound() {
        return Mono.error(() -> new Refused(SharedErrorKey.NOT_FOUND));
    }
}
