package io.huni.adapter.web.idempotency;

import io.huni.adapter.web.shared.Callers;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.WebErrorKey;
import io.huni.application.idempotency.DoOnce;
import io.huni.application.idempotency.DoOnce.Request;
import io.huni.application.identity.SignedIn;
import io.huni.domain.shared.Refused;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Does what comes with an {@code Idempotency-Key} once. The body is there before the transaction
 * begins, and the answer goes out after it has ended, so that a slow caller holds no connection.
 */
@Component
@Order(0)
final class OnceFilter implements WebFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final RequestMappingHandlerMapping mappings;
    private final DoOnce doOnce;
    private final RequestPrint print;
    private final AnswerJson json;

    OnceFilter(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            DoOnce doOnce,
            RequestPrint print,
            AnswerJson json) {
        this.mappings = mappings;
        this.doOnce = doOnce;
        this.print = print;
        this.json = json;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<SignedIn> caller = Callers.find(exchange);
        Optional<String> key =
                Optional.ofNullable(exchange.getRequest().getHeaders().getFirst(HEADER));
        if (caller.isEmpty() || key.isEmpty()) {
            return chain.filter(exchange);
        }
        return isOnce(exchange)
                .flatMap(
                        once ->
                                once
                                        ? once(exchange, chain, caller.get(), checked(key.get()))
                                        : chain.filter(exchange));
    }

    /** An address that leads nowhere is refused further on. */
    private Mono<Boolean> isOnce(ServerWebExchange exchange) {
        return mappings.getHandler(exchange)
                .map(
                        handler ->
                                handler instanceof HandlerMethod method
                                        && method.hasMethodAnnotation(Once.class))
                .onErrorReturn(false)
                .defaultIfEmpty(false);
    }

    private static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new Refused(WebErrorKey.IDEMPOTENCY_KEY_MALFORMED);
        }
        return key;
    }

    private Mono<Void> once(
            ServerWebExchange exchange, WebFilterChain chain, SignedIn caller, String key) {
        return HeldRequest.read(exchange.getRequest())
                .flatMap(
                        request ->
                                doOnce.once(
                                        asked(request, caller, key),
                                        Mono.defer(() -> work(exchange, chain, request))))
                .map(json::read)
                .doOnError(failure -> HeldAnswer.forget(exchange.getResponse()))
                .flatMap(answer -> answer.writeTo(exchange.getResponse()));
    }

    private Request asked(HeldRequest request, SignedIn caller, String key) {
        return new Request(caller.actor(), key, print.of(request, request.content()));
    }

    private Mono<String> work(
            ServerWebExchange exchange, WebFilterChain chain, ServerHttpRequest request) {
        HeldResponse response = new HeldResponse(exchange.getResponse());
        return chain.filter(exchange.mutate().request(request).response(response).build())
                .then(Mono.fromSupplier(() -> json.write(response.answer())));
    }
}
