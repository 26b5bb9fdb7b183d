package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Callers;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.shared.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * A change that comes with a session must bring the session's own token in {@code X-XSRF-TOKEN}. A
 * foreign page can make a browser send the cookie, not the header. Nor can it send a program's
 * token.
 */
final class CsrfFilter implements WebFilter {
    static final String HEADER = "X-XSRF-TOKEN";
    private static final Set<HttpMethod> HARMLESS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<SignedIn> caller = Callers.find(exchange);
        boolean isProgram = Wire.bearer(exchange.getRequest()).isPresent();
        if (caller.isEmpty()
                || isProgram
                || isTokenPage(exchange)
                || HARMLESS.contains(exchange.getRequest().getMethod())) {
            return chain.filter(exchange);
        }
        String sent = exchange.getRequest().getHeaders().getFirst(HEADER);
        return matches(sent, caller.get().csrfToken())
                ? chain.filter(exchange)
                : Mono.error(new Refused(IdentityErrorKey.CSRF));
    }

    /** What the token in its address allows is the same for everybody, signed in or not. */
    private static boolean isTokenPage(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith("/unsubscribe/");
    }

    private static boolean matches(@Nullable String sent, String expected) {
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        expected.getBytes(StandardCharsets.UTF_8));
    }
}
