package io.huni.sandbox.graph;

import io.huni.sandbox.world.Misbehaviour.Fault;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Sends an answer, well or as wrongly as asked. */
final class Wrongly {
    private static final Duration FOREVER = Duration.ofMinutes(10);

    private Wrongly() {}

    static Mono<Void> send(HttpServerResponse response, String body, Optional<Fault> fault) {
        return fault.map(each -> send(response, body, each)).orElseGet(() -> well(response, body));
    }

    private static Mono<Void> send(HttpServerResponse response, String body, Fault fault) {
        return switch (fault) {
            case Fault.Error(int status, int code, int subcode, String message) ->
                    well(response, body);
            case Fault.Delay(Duration by) -> Mono.delay(by).then(well(response, body));
            case Fault.Hang() -> Mono.delay(FOREVER).then();
            case Fault.Cut() -> cut(response, body);
            case Fault.WrongJson() ->
                    well(response, "<html><body>Sorry, something went wrong.</body></html>");
        };
    }

    private static Mono<Void> well(HttpServerResponse response, String body) {
        return response.sendString(Mono.just(body)).then();
    }

    private static Mono<Void> cut(HttpServerResponse response, String body) {
        byte[] whole = body.getBytes(StandardCharsets.UTF_8);
        String half = body.substring(0, body.length() / 2);
        return response.header("Content-Length", String.valueOf(whole.length))
                .sendString(Mono.just(half))
                .then();
    }
}
