package io.huni.adapter.web.spa;

import io.huni.adapter.web.shared.ContentPolicy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Serves the SPA: its files, and its one page for every address that is a screen. */
@Configuration(proxyBeanMethods = false)
class SpaRoutes {
    private static final String PAGE = "/index.html";
    private static final String NONCE = "__CSP_NONCE__";
    private static final List<String> NO_SCREENS =
            List.of(
                    "/api/",
                    "/v3/",
                    "/actuator",
                    "/swagger-ui",
                    "/webjars/",
                    "/assets/",
                    "/unsubscribe/");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final StaticFiles files = new StaticFiles();

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> spa() {
        return RouterFunctions.route()
                .route(isScreen(), request -> page())
                .route(isFile(), this::file)
                .build();
    }

    private RequestPredicate isScreen() {
        return request ->
                isRead(request)
                        && files.has(PAGE)
                        && (PAGE.equals(request.path()) || isScreen(request.path()))
                        && acceptsHtml(request);
    }

    private RequestPredicate isFile() {
        return request -> isRead(request) && files.has(request.path());
    }

    private static boolean isRead(ServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private static boolean isScreen(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) < 0
                && NO_SCREENS.stream().noneMatch(path::startsWith);
    }

    private static boolean acceptsHtml(ServerRequest request) {
        String accept = request.headers().firstHeader(HttpHeaders.ACCEPT);
        return accept == null || Stream.of("text/html", "text/*", "*/*").anyMatch(accept::contains);
    }

    private Mono<ServerResponse> page() {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return files.find(PAGE)
                .map(file -> new String(file.plain(), StandardCharsets.UTF_8))
                .flatMap(page -> page(page.replace(NONCE, nonce), nonce));
    }

    private static Mono<ServerResponse> page(String page, String nonce) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(ContentPolicy.HEADER, ContentPolicy.withNonce(nonce))
                .bodyValue(page);
    }

    private Mono<ServerResponse> file(ServerRequest request) {
        return files.find(request.path()).flatMap(file -> file(file, acceptsZip(request)));
    }

    private static boolean acceptsZip(ServerRequest request) {
        return request.headers().header(HttpHeaders.ACCEPT_ENCODING).stream()
                .anyMatch(value -> value.contains("gzip"));
    }

    private static Mono<ServerResponse> file(StaticFile file, boolean zip) {
        ServerResponse.BodyBuilder answer =
                ServerResponse.ok()
                        .contentType(file.type())
                        .cacheControl(file.caching())
                        .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return zip && file.isZipped()
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").bodyValue(file.zipped())
                : answer.bodyValue(file.plain());
    }
}
