package io.huni.adapter.web.idempotency;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an operation has answered, as it is kept for a repeat. */
record HeldAnswer(int status, Map<String, String> headers, String body) {
    private static final int OK = 200;
    private static final List<String> KEPT =
            List.of(
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.CONTENT_LANGUAGE,
                    HttpHeaders.LOCATION,
                    HttpHeaders.ETAG);

    static HeldAnswer of(ServerHttpResponse response, String body) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : KEPT) {
            String value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        HttpStatusCode status = response.getStatusCode();
        return new HeldAnswer(status == null ? OK : status.value(), headers, body);
    }

    /** What the operation had begun to say before it failed. */
    static void forget(ServerHttpResponse response) {
        KEPT.forEach(response.getHeaders()::remove);
    }

    Mono<Void> writeTo(ServerHttpResponse response) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        response.setStatusCode(HttpStatusCode.valueOf(status));
        headers.forEach(response.getHeaders()::set);
        if (content.length == 0) {
            return response.setComplete();
        }
        response.getHeaders().setContentLength(content.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(content)));
    }
}
