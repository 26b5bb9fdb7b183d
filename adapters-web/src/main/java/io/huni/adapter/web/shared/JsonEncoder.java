package io.huni.adapter.web.shared;

import io.huni.application.shared.Json;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;

import reactor.core.publisher.Flux;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes JSON that is ready as it is. */
final class JsonEncoder extends AbstractEncoder<Json> {
    JsonEncoder() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mimeType) {
        return type.toClass() == Json.class && super.canEncode(type, mimeType);
    }

    @Override
    public Flux<DataBuffer> encode(
            Publisher<? extends Json> values,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return Flux.from(values).map(value -> encodeValue(value, buffers, type, mimeType, hints));
    }

    @Override
    public DataBuffer encodeValue(
            Json value,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return buffers.wrap(value.text().getBytes(StandardCharsets.UTF_8));
    }
}
