package io.huni.adapter.web.idempotency;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A request whose body has come. */
final class HeldRequest extends ServerHttpRequestDecorator {
    private static final int LARGEST_BODY = 1024 * 1024;

    private final byte[] content;

    private HeldRequest(ServerHttpRequest request, byte[] content) {
        super(request);
        this.content = content;
    }

    static Mono<HeldRequest> read(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), LARGEST_BODY)
                .map(HeldRequest::bytes)
                .defaultIfEmpty(new byte[0])
                .map(content -> new HeldRequest(request, content));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    byte[] content() {
        return content;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return content.length == 0
                ? Flux.empty()
                : Flux.defer(
                        () -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(content)));
    }
}
