package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Callers;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.SignedIn;
import io.huni.application.shared.Origin;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.UUID;

/** Tells the audit trail who calls and from where. */
final class OriginFilter implements WebFilter {
    private final Wire wire;

    OriginFilter(Wire wire) {
        this.wire = wire;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        Optional<SignedIn> caller = Callers.find(exchange);
        Origin origin = origin(request, caller);
        return chain.filter(exchange).contextWrite(origin::in);
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
}
