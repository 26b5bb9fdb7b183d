package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Callers;
import io.huni.adapter.web.shared.Sessions;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.ApiToken;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** Finds out who is calling. Whether the caller may pass is decided later. */
final class SessionFilter implements WebFilter {
    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<String> token =
                Wire.bearer(exchange.getRequest()).or(() -> cookie(exchange.getRequest()));
        if (token.isEmpty() || Doors.isOpenToAll(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return sessions.holder(token.get())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(caller -> goOn(exchange, chain, caller));
    }

    /** Only a session's secret may come as a cookie. */
    private static Optional<String> cookie(ServerHttpRequest request) {
        return Wire.token(request).filter(token -> !ApiToken.isOne(token));
    }

    private static Mono<Void> goOn(
            ServerWebExchange exchange, WebFilterChain chain, Optional<SignedIn> caller) {
        if (caller.isEmpty()) {
            return chain.filter(exchange);
        }
        Callers.note(exchange, caller.get());
        return chain.filter(exchange)
                .contextWrite(
                        ReactiveSecurityContextHolder.withAuthentication(
                                new SessionAuthentication(caller.get())));
    }
}
