package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Callers;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.SignedIn;
import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.AuditTrail.Act;
import io.huni.application.shared.Origin;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.UUID;

/**
 * Tells the audit trail who calls and from where, and notes what takes records out of the house:
 * before the first byte of them leaves.
 */
final class OriginFilter implements WebFilter {
    private static final int LONGEST_QUERY = 2_000;

    private final AuditTrail trail;
    private final Wire wire;

    OriginFilter(AuditTrail trail, Wire wire) {
        this.trail = trail;
        this.wire = wire;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        Optional<SignedIn> caller = Callers.find(exchange);
        Mono<Void> noted =
                caller.isPresent() && isExport(request) ? trail.note(act(request)) : Mono.empty();
        Origin origin = origin(request, caller);
        return noted.then(Mono.defer(() -> chain.filter(exchange))).contextWrite(origin::in);
    }

    private Origin origin(ServerHttpRequest request, Optional<SignedIn> caller) {
        Optional<UUID> token =
                caller.filter(who -> Wire.bearer(request).isPresent())
                        .map(who -> who.session().value());
        return new Origin(
                caller.map(who -> who.user().id().value()),
                token,
                wire.address(request),
                Wire.userAgent(request));
    }

    private static boolean isExport(ServerHttpRequest request) {
        String path = request.getPath().value();
        return request.getMethod() == HttpMethod.GET
                && path.startsWith("/api/")
                && path.endsWith("/export");
    }

    private static Act act(ServerHttpRequest request) {
        String asked = request.getPath().value() + "?" + request.getURI().getQuery();
        return new Act(
                "EXPORTED",
                request.getPath().value().split("/", -1)[3],
                asked.substring(0, Math.min(asked.length(), LONGEST_QUERY)));
    }
}
