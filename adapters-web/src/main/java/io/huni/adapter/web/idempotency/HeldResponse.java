package io.huni.adapter.web.idempotency;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;

/** Keeps back what the operation answers until that is durable. */
final class HeldResponse extends ServerHttpResponseDecorator {
    private String content = "";

    HeldResponse(ServerHttpResponse response) {
        super(response);
    }

    HeldAnswer answer() {
        return HeldAnswer.of(getDelegate(), content);
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return DataBufferUtils.join(body).doOnNext(this::keep).then();
    }

    @Override
    public Mono<Void> writeAndFlushWith(
            Publisher<? extends Publisher<? extends DataBuffer>> parts) {
        return writeWith(Flux.from(parts).concatMap(part -> part));
    }

    private void keep(DataBuffer buffer) {
        content = buffer.toString(StandardCharsets.UTF_8);
        DataBufferUtils.release(buffer);
    }

    @Override
    public Mono<Void> setComplete() {
        return Mono.empty();
    }
}
