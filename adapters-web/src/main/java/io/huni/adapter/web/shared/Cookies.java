package io.huni.adapter.web.shared;

import io.huni.application.identity.SignIn.OpenedSession;

import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import java.time.Duration;
import java.time.Instant;

/** The two cookies of a session: its token, which no script can read, and its CSRF token. */
@Component
public final class Cookies {
    private static final String CSRF_COOKIE = "XSRF-TOKEN";

    private final Wire wire;

    Cookies(Wire wire) {
        this.wire = wire;
    }

    /** Hands a new session to the browser. */
    public void open(ServerWebExchange exchange, OpenedSession session) {
        Duration life = Duration.between(Instant.now(), session.expiresAt());
        add(exchange, cookie(exchange, Wire.SESSION_COOKIE, session.token(), life).httpOnly(true));
        add(exchange, cookie(exchange, CSRF_COOKIE, session.csrfToken(), life));
    }

    /** Tells the CSRF token again, to a browser that has lost it. */
    public void remind(ServerWebExchange exchange, String csrfToken) {
        if (exchange.getRequest().getCookies().getFirst(CSRF_COOKIE) == null) {
            add(exchange, cookie(exchange, CSRF_COOKIE, csrfToken, Duration.ofSeconds(-1)));
        }
    }

    public void close(ServerWebExchange exchange) {
        add(exchange, cookie(exchange, Wire.SESSION_COOKIE, "", Duration.ZERO).httpOnly(true));
        add(exchange, cookie(exchange, CSRF_COOKIE, "", Duration.ZERO));
    }

    private ResponseCookieBuilder cookie(
            ServerWebExchange exchange, String name, String value, Duration life) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(life)
                .sameSite("Lax")
                .secure(wire.isSecure(exchange.getRequest()));
    }

    private static void add(ServerWebExchange exchange, ResponseCookieBuilder cookie) {
        exchange.getResponse().addCookie(cookie.build());
    }
}
