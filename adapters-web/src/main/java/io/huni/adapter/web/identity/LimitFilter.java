package io.huni.adapter.web.identity;

import io.huni.adapter.web.CallLimits;
import io.huni.adapter.web.identity.CallCounter.Room;
import io.huni.adapter.web.shared.Callers;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.shared.Refused;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers with 429 who calls more often than an hour has room for, and tells everybody what is
 * left.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit
 *     header fields for HTTP</a>
 */
final class LimitFilter implements WebFilter {
    private static final Pattern BULK = Pattern.compile("/api/v1/(.*/bulk|.*/export|imports.*)");

    private final CallLimits limits;
    private final CallCounter counter;
    private final Wire wire;

    LimitFilter(CallLimits limits, CallCounter counter, Wire wire) {
        this.limits = limits;
        this.counter = counter;
        this.wire = wire;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        if (!path.startsWith("/api/")) {
            return chain.filter(exchange);
        }
        Room room = room(exchange.getRequest(), path, Callers.find(exchange));
        tell(exchange.getResponse().getHeaders(), room);
        return room.isExceeded() ? Mono.error(tooMany(room)) : chain.filter(exchange);
    }

    private Room room(ServerHttpRequest request, String path, Optional<SignedIn> caller) {
        if (caller.isEmpty()) {
            return counter.count("address:" + wire.address(request), limits.addressCalls());
        }
        String id = caller.get().session().value().toString();
        if (Wire.bearer(request).isEmpty()) {
            return counter.count("session:" + id, limits.screenCalls());
        }
        Room all = counter.count("token:" + id, limits.tokenCalls());
        return all.isExceeded() || !BULK.matcher(path).matches()
                ? all
                : counter.count("bulk:" + id, limits.tokenBulk());
    }

    private static void tell(HttpHeaders headers, Room room) {
        headers.set(
                "RateLimit-Policy",
                "\"calls\";q=%d;w=%d".formatted(room.limit(), CallCounter.HOUR.toSeconds()));
        headers.set(
                "RateLimit",
                "\"calls\";r=%d;t=%d".formatted(Math.max(0, room.left()), room.seconds()));
    }

    private static Refused tooMany(Room room) {
        return new Refused(
                IdentityErrorKey.TOO_MANY_CALLS, Map.of("retryAfterSeconds", room.seconds()));
    }
}
