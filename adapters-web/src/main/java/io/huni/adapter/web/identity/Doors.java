package io.huni.adapter.web.identity;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.net.InetSocketAddress;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which addresses open without a session: the SPA's files, the API's description, signing in and
 * the first start. Rights are asked by the use cases, not here.
 */
@Component
final class Doors implements ReactiveAuthorizationManager<AuthorizationContext> {
    private static final AuthorizationDecision OPEN = new AuthorizationDecision(true);
    private static final AuthorizationDecision SHUT = new AuthorizationDecision(false);

    /** What somebody sends who has no session yet: a password, or the token of a mail. */
    private static final Set<String> OPEN_TO_POST =
            Set.of(
                    "/api/v1/session",
                    "/api/v1/password-resets",
                    "/api/v1/password-resets/completion",
                    "/api/v1/invitations/look",
                    "/api/v1/invitations/acceptance");

    @Override
    public Mono<AuthorizationResult> authorize(
            Mono<Authentication> caller, AuthorizationContext context) {
        ServerHttpRequest request = context.getExchange().getRequest();
        if (isOpenToAll(request)) {
            return Mono.just(OPEN);
        }
        String path = path(request);
        return caller.<AuthorizationResult>map(who -> may(who, path))
                .defaultIfEmpty(isMeter(path, request) ? OPEN : SHUT);
    }

    static boolean isOpenToAll(ServerHttpRequest request) {
        String path = path(request);
        if (path.startsWith("/actuator")) {
            return path.startsWith("/actuator/health");
        }
        return !path.startsWith("/api/")
                || path.equals("/api/v1/setup")
                || OPEN_TO_POST.contains(path) && request.getMethod() == HttpMethod.POST;
    }

    /** As the router will read it: decoded, without parameters behind a semicolon. */
    private static String path(ServerHttpRequest request) {
        return request.getPath().elements().stream()
                .map(part -> part instanceof PathSegment segment ? segment.valueToMatch() : "/")
                .collect(Collectors.joining());
    }

    private static AuthorizationDecision may(Authentication caller, String path) {
        return !path.startsWith("/actuator")
                        || caller.getAuthorities().stream()
                                .anyMatch(right -> "system:read".equals(right.getAuthority()))
                ? OPEN
                : SHUT;
    }

    /** A collector of figures on the same machine needs no session. */
    private static boolean isMeter(String path, ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return path.equals("/actuator/prometheus")
                && remote != null
                && remote.getAddress() != null
                && remote.getAddress().isLoopbackAddress()
                && request.getHeaders().getFirst("X-Forwarded-For") == null;
    }
}
