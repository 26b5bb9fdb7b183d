package io.huni.adapter.web.followup;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.POST;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.huni.adapter.web.followup.UnsubscribePage.Step;
import io.huni.adapter.web.shared.ContentPolicy;
import io.huni.application.followup.Unsubscribe;
import io.huni.domain.mail.MailLanguage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The page behind the link of each mail to a lead. To look changes nothing, because scanners of
 * links look at everything; the button of the page and that of the mail program post.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8058#section-3.2">RFC 8058, the request</a>
 */
@Configuration(proxyBeanMethods = false)
class UnsubscribeRoutes {
    private static final String PLACE = "/unsubscribe/{token}";
    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Unsubscribe unsubscribe;

    UnsubscribeRoutes(Unsubscribe unsubscribe) {
        this.unsubscribe = unsubscribe;
    }

    @Bean
    RouterFunction<ServerResponse> unsubscribing() {
        return route(GET(PLACE), this::look).andRoute(POST(PLACE), this::decide);
    }

    private Mono<ServerResponse> look(ServerRequest request) {
        return answer(unsubscribe.look(request.pathVariable("token")), Step.ASKED);
    }

    private Mono<ServerResponse> decide(ServerRequest request) {
        String token = request.pathVariable("token");
        return request.formData()
                .flatMap(
                        form ->
                                "again".equals(form.getFirst("wish"))
                                        ? answer(unsubscribe.optIn(token), Step.IN)
                                        : answer(unsubscribe.optOut(token), Step.OUT));
    }

    private static Mono<ServerResponse> answer(Mono<MailLanguage> language, Step step) {
        return language.flatMap(found -> page(HttpStatus.OK, found, step))
                .switchIfEmpty(
                        Mono.defer(
                                () -> page(HttpStatus.NOT_FOUND, MailLanguage.TR, Step.UNKNOWN)));
    }

    private static Mono<ServerResponse> page(HttpStatus status, MailLanguage language, Step step) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return ServerResponse.status(status)
                .contentType(HTML)
                .header(ContentPolicy.HEADER, ContentPolicy.withNonce(nonce))
                .bodyValue(new UnsubscribePage(language, step, nonce).html());
    }
}
