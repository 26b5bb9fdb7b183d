package io.huni.adapter.web.shared;

import io.huni.adapter.web.WebSettings;
import io.huni.domain.identity.ApiToken;

import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the connection under a request tells: from where, over TLS or not, with which cookie. */
@Component
public final class Wire {
    /** The cookie that holds the session's token. */
    public static final String SESSION_COOKIE = "HUNI_SESSION";

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final String BEARER = "Bearer ";
    private static final int LONGEST_TOKEN = 200;
    private static final int LONGEST_AGENT = 300;

    private final WebSettings settings;

    Wire(WebSettings settings) {
        this.settings = settings;
    }

    /** The caller's network address, as far as our own proxies vouch for it. */
    public String address(ServerHttpRequest request) {
        return forwarded(request).orElseGet(() -> direct(request));
    }

    /** Whether the browser speaks TLS, with us or with a proxy. */
    public boolean isSecure(ServerHttpRequest request) {
        return "https".equals(request.getURI().getScheme())
                || "https".equalsIgnoreCase(request.getHeaders().getFirst("X-Forwarded-Proto"))
                || "https".equals(settings.publicUrl().getScheme());
    }

    /** What the browser calls itself, cut to a bearable length and without control characters. */
    public static String userAgent(ServerHttpRequest request) {
        String told =
                Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.USER_AGENT))
                        .orElse("");
        String plain = CONTROLS.matcher(told).replaceAll("");
        return plain.length() > LONGEST_AGENT ? plain.substring(0, LONGEST_AGENT) : plain;
    }

    public static Optional<String> token(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(SESSION_COOKIE))
                .map(HttpCookie::getValue)
                .filter(token -> !token.isEmpty() && token.length() <= LONGEST_TOKEN);
    }

    /** The secret that a program sends; it stands above any cookie. */
    public static Optional<String> bearer(ServerHttpRequest request) {
        return bearer(request.getHeaders());
    }

    /** As {@link #bearer(ServerHttpRequest)}, for a handshake. */
    public static Optional<String> bearer(HttpHeaders headers) {
        return Optional.ofNullable(headers.getFirst(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(secret -> secret.length() <= LONGEST_TOKEN && ApiToken.isOne(secret));
    }

    private Optional<String> forwarded(ServerHttpRequest request) {
        if (settings.trustedProxies() == 0) {
            return Optional.empty();
        }
        List<String> hops =
                request.getHeaders().getOrEmpty("X-Forwarded-For").stream()
                        .flatMap(line -> Stream.of(line.split(",")))
                        .map(String::strip)
                        .toList();
        return hops.stream()
                .skip(Math.max(0, hops.size() - settings.trustedProxies()))
                .findFirst()
                .filter(hop -> ADDRESS.matcher(hop).matches());
    }

    private static String direct(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }
}
