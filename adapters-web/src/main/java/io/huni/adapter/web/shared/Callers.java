package io.huni.adapter.web.shared;

import io.huni.application.identity.SignedIn;

import org.springframework.web.server.ServerWebExchange;

import java.util.Optional;

/** Remembers on a request who has sent it. */
public final class Callers {
    private static final String ATTRIBUTE = Callers.class.getName();

    private Callers() {}

    public static void note(ServerWebExchange exchange, SignedIn caller) {
        exchange.getAttributes().put(ATTRIBUTE, caller);
    }

    public static Optional<SignedIn> find(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }
}
