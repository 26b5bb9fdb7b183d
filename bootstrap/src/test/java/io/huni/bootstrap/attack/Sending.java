package io.huni.bootstrap.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The same request for a lead, many times at once under one key. */
record Sending(String name, String key, List<CompletableFuture<Reply>> calls) {
    static final int EQUAL = 50;

    static Sending of(Caller caller, String name) {
        return sent(caller, name, UUID.randomUUID().toString());
    }

    Sending again(Caller caller) {
        return sent(caller, name, key);
    }

    private static Sending sent(Caller caller, String name, String key) {
        Caller once = caller.with("Idempotency-Key", key);
        String body = Caller.json(Map.of("fullName", name, "phone", "0555 730 14 09"));
        return new Sending(
                name,
                key,
                Stream.generate(() -> once.calling("POST", "/api/v1/leads", body))
                        .limit(EQUAL)
                        .toList());
    }

    void untilOneIsAnswered() {
        CompletableFuture.anyOf(calls.toArray(CompletableFuture<?>[]::new)).join();
    }

    /** Of those that were answered at all. */
    List<Reply> answers() {
        return calls.stream()
                .map(call -> call.handle((reply, broken) -> Optional.ofNullable(reply)))
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .filter(reply -> reply.status() != 503)
                .toList();
    }
}
