package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.port.IdentityProvider.Attempt;
import io.huni.application.shared.Secrets;

import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * One browser's try at the identity provider, sealed and kept by that browser for ten minutes, so
 * that any node can end what another began.
 */
@Component
final class AttemptCookie {
    static final String NAME = "HUNI_SINGLE_SIGN_ON";
    private static final String OWNER = "single-sign-on";
    private static final String PATH = "/single-sign-on";
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int PARTS = 5;

    private final Secrets secrets;
    private final Wire wire;
    private final Clock clock;

    AttemptCookie(Secrets secrets, Wire wire, Clock clock) {
        this.secrets = secrets;
        this.wire = wire;
        this.clock = clock;
    }

    ResponseCookie keep(ServerWebExchange exchange, Attempt attempt, String to) {
        String plain =
                String.join(
                        "\n",
                        attempt.state(),
                        attempt.nonce(),
                        attempt.verifier(),
                        clock.instant().plus(LIFETIME).toString(),
                        to);
        String sealed =
                Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(plain, OWNER));
        return cookie(exchange, sealed, LIFETIME);
    }

    /** Empty when this browser keeps none that is ours and still good. */
    Optional<Kept> read(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
                .map(HttpCookie::getValue)
                .flatMap(this::opened)
                .map(plain -> plain.split("\n", PARTS))
                .filter(parts -> parts.length == PARTS)
                .filter(parts -> clock.instant().isBefore(Instant.parse(parts[3])))
                .map(parts -> new Kept(new Attempt(parts[0], parts[1], parts[2]), parts[4]));
    }

    private Optional<String> opened(String sealed) {
        try {
            return Optional.of(secrets.open(Base64.getUrlDecoder().decode(sealed), OWNER));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    /** A try counts once, however it ends. */
    Mono<ServerResponse> forget(ServerWebExchange exchange, ServerResponse response) {
        return ServerResponse.from(response).cookie(cookie(exchange, "", Duration.ZERO)).build();
    }

    private ResponseCookie cookie(ServerWebExchange exchange, String value, Duration life) {
        return ResponseCookie.from(NAME, value)
                .path(PATH)
                .maxAge(life)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(wire.isSecure(exchange.getRequest()))
                .build();
    }

    /**
     * @param to where the person wanted to go
     */
    record Kept(Attempt attempt, String to) {}
}
