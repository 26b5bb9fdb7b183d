package io.huni.adapter.web.delivery;

import io.huni.adapter.web.shared.WebErrorKey;
import io.huni.domain.shared.Refused;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;

import java.time.Duration;
import java.util.Arrays;

/**
 * Collects the raw bytes of a body. Compressed ones are refused, because a few bytes could become
 * many.
 *
 * @param limit in bytes
 * @param patience how long a whole body may take
 * @param budget for all that arrive at once
 */
record BodyReader(int limit, Duration patience, BodyBudget budget) {
    private static final int UNTOLD = 2048;
    private static final int MOST_ON_TRUST = 4 * 1024;

    Mono<byte[]> read(HttpServerRequest request) {
        @Nullable Refused refused = refusal(request.requestHeaders());
        if (refused != null) {
            return Mono.error(refused);
        }
        return Mono.using(
                () -> new Bytes(announced(request.requestHeaders())),
                bytes -> collected(request, bytes),
                Bytes::giveBack);
    }

    private Mono<byte[]> collected(HttpServerRequest request, Bytes bytes) {
        return request.receive()
                .doOnNext(bytes::add)
                .then(Mono.fromSupplier(bytes::all))
                .timeout(patience, Mono.error(() -> new Refused(WebErrorKey.BODY_TOO_SLOW)));
    }

    private @Nullable Refused refusal(HttpHeaders headers) {
        String encoding = headers.get(HttpHeaderNames.CONTENT_ENCODING);
        if (encoding != null && !"identity".equalsIgnoreCase(encoding)) {
            return new Refused(WebErrorKey.MEDIA_TYPE_UNSUPPORTED);
        }
        return announced(headers) > limit ? new Refused(WebErrorKey.BODY_TOO_LARGE) : null;
    }

    private static long announced(HttpHeaders headers) {
        String length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
        try {
            return length == null ? UNTOLD : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return UNTOLD;
        }
    }

    private final class Bytes {
        private byte[] bytes;
        private int length;

        Bytes(long announced) {
            int size = (int) Math.min(announced, MOST_ON_TRUST);
            budget.take(size);
            this.bytes = new byte[size];
        }

        void add(ByteBuf part) {
            int size = part.readableBytes();
            if (length + size > limit) {
                throw new Refused(WebErrorKey.BODY_TOO_LARGE);
            }
            if (length + size > bytes.length) {
                grow(Math.min(limit, 2 * (length + size)));
            }
            part.readBytes(bytes, length, size);
            length += size;
        }

        private void grow(int size) {
            budget.take(size - bytes.length);
            bytes = Arrays.copyOf(bytes, size);
        }

        void giveBack() {
            budget.giveBack(bytes.length);
        }

        byte[] all() {
            return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        }
    }
}
