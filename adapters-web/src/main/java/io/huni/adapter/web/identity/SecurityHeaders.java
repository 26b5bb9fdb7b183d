package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.ContentPolicy;
import io.huni.adapter.web.shared.Wire;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.server.header.ServerHttpHeadersWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** The headers that keep a browser from being used against its user. */
@Component
final class SecurityHeaders implements ServerHttpHeadersWriter {
    private static final String NO_DEVICES =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(),"
                    + " usb=()";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private final Wire wire;

    SecurityHeaders(Wire wire) {
        this.wire = wire;
    }

    @Override
    public Mono<Void> writeHttpHeaders(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        if (headers.getFirst(ContentPolicy.HEADER) == null) {
            headers.set(ContentPolicy.HEADER, ContentPolicy.WITHOUT_STYLES);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", NO_DEVICES);
        if (headers.getCacheControl() == null) {
            headers.setCacheControl("no-store");
        }
        if (wire.isSecure(exchange.getRequest())) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
        return Mono.empty();
    }
}
