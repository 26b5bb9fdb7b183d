package io.huni.adapter.web.shared;

import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** Answers every error of the chain, also those of filters, with a problem. */
@Component
@Order(-2)
final class ProblemHandler implements ErrorWebExceptionHandler {
    private final Problems problems;
    private final Languages languages;

    ProblemHandler(Problems problems, Languages languages) {
        this.problems = problems;
        this.languages = languages;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        return exchange.getResponse().isCommitted()
                ? Mono.error(error)
                : languages
                        .of(exchange)
                        .map(language -> problems.answer(error, language))
                        .flatMap(answer -> write(exchange.getResponse(), answer, error));
    }

    private static Mono<Void> write(
            ServerHttpResponse response, Problems.Answer answer, Throwable error) {
        response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
        HttpHeaders headers = response.getHeaders();
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        answer.headers().forEach(headers::put);
        if (error instanceof MethodNotAllowedException method) {
            headers.setAllow(method.getSupportedMethods());
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(answer.body())));
    }
}
