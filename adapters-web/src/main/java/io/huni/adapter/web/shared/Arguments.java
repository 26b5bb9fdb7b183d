package io.huni.adapter.web.shared;

import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.Set;

/** Gives controllers the caller, the caller's language and the strict query. */
@Component
final class Arguments implements HandlerMethodArgumentResolver {
    static final Set<Class<?>> TYPES =
            Set.of(
                    Actor.class,
                    Actor.Person.class,
                    SignedIn.class,
                    Language.class,
                    QueryParameters.class);

    private final Languages languages;

    Arguments(Languages languages) {
        this.languages = languages;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType())
                && parameter.getParameterAnnotations().length == 0;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        Class<?> type = parameter.getParameterType();
        if (type == Language.class) {
            return languages.of(exchange).cast(Object.class);
        }
        return type == QueryParameters.class
                ? Mono.just(new QueryParameters(exchange.getRequest().getQueryParams()))
                : caller(exchange, type);
    }

    private static Mono<Object> caller(ServerWebExchange exchange, Class<?> type) {
        return Mono.justOrEmpty(Callers.find(exchange))
                .<Object>map(caller -> type == SignedIn.class ? caller : caller.actor())
                .switchIfEmpty(Mono.error(() -> new Refused(IdentityErrorKey.NOT_SIGNED_IN)));
    }
}
