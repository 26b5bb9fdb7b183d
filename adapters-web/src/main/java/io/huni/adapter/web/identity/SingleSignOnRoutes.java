package io.huni.adapter.web.identity;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.huni.adapter.web.shared.Cookies;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.elsewhere.SignInElsewhere;
import io.huni.application.identity.elsewhere.SignInElsewhere.Begun;
import io.huni.application.identity.port.IdentityProvider.Attempt;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.shared.Refused;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.Optional;

/**
 * The way to the identity provider and back. Pages that a browser walks through and no calls of the
 * API: whatever happens, the browser ends on a screen.
 */
@Configuration(proxyBeanMethods = false)
class SingleSignOnRoutes {
    private final SignInElsewhere signInElsewhere;
    private final AttemptCookie attempts;
    private final Cookies cookies;
    private final Wire wire;

    SingleSignOnRoutes(
            SignInElsewhere signInElsewhere, AttemptCookie attempts, Cookies cookies, Wire wire) {
        this.signInElsewhere = signInElsewhere;
        this.attempts = attempts;
        this.cookies = cookies;
        this.wire = wire;
    }

    @Bean
    RouterFunction<ServerResponse> singleSignOn() {
        return route(GET("/single-sign-on"), this::begin)
                .andRoute(GET("/single-sign-on/callback"), this::complete);
    }

    private Mono<ServerResponse> begin(ServerRequest request) {
        return signInElsewhere
                .begin()
                .flatMap(begun -> away(begun, request))
                .onErrorResume(Refused.class, SingleSignOnRoutes::back);
    }

    private Mono<ServerResponse> away(Begun begun, ServerRequest request) {
        String to = LocalPath.of(request.queryParam("to"));
        return ServerResponse.seeOther(begun.address())
                .cookie(attempts.keep(request.exchange(), begun.attempt(), to))
                .build();
    }

    private Mono<ServerResponse> complete(ServerRequest request) {
        return Mono.justOrEmpty(attempts.read(request.exchange()))
                .switchIfEmpty(Mono.error(() -> failed()))
                .flatMap(kept -> signedIn(request, kept))
                .onErrorResume(Refused.class, SingleSignOnRoutes::back)
                .flatMap(response -> attempts.forget(request.exchange(), response));
    }

    private Mono<ServerResponse> signedIn(ServerRequest request, AttemptCookie.Kept kept) {
        return Mono.fromCallable(() -> command(request, kept.attempt()))
                .flatMap(signInElsewhere::complete)
                .doOnNext(opened -> cookies.open(request.exchange(), opened))
                .flatMap(opened -> ServerResponse.seeOther(URI.create(kept.to())).build());
    }

    private SignInElsewhere.Command command(ServerRequest request, Attempt attempt) {
        return new SignInElsewhere.Command(
                attempt,
                given(request.queryParam("state")),
                given(request.queryParam("code")),
                Wire.userAgent(request.exchange().getRequest()),
                wire.address(request.exchange().getRequest()));
    }

    private static String given(Optional<String> parameter) {
        return parameter.filter(value -> !value.isBlank()).orElseThrow(SingleSignOnRoutes::failed);
    }

    private static Refused failed() {
        return new Refused(IdentityErrorKey.SINGLE_SIGN_ON_FAILED);
    }

    private static Mono<ServerResponse> back(Refused refused) {
        String problem = refused.errorKey().key().replaceFirst(".*\\.", "");
        return ServerResponse.seeOther(URI.create("/sign-in?problem=" + problem)).build();
    }
}
