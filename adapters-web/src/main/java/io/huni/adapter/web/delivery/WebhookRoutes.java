package io.huni.adapter.web.delivery;

import io.huni.adapter.web.shared.Languages;
import io.huni.adapter.web.shared.Problems;
import io.huni.adapter.web.shared.WebErrorKey;
import io.huni.application.delivery.ReceiveDelivery;
import io.huni.domain.delivery.Channel;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.util.AsciiString;

import org.reactivestreams.Publisher;
import org.springframework.boot.reactor.netty.NettyRouteProvider;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Meta's and WhatsApp's webhooks, straight on the server and before Spring, because this way must
 * be bare: bytes, signature, commit, answer.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/webhooks/getting-started">Meta:
 *     webhooks</a>
 */
final class WebhookRoutes implements NettyRouteProvider {
    private static final String META = "/api/v1/meta/webhook";
    private static final String WHATSAPP = "/api/v1/whatsapp/webhook";
    private static final String SIGNATURE = "X-Hub-Signature-256";
    private static final AsciiString TEXT = AsciiString.cached("text/plain;charset=UTF-8");
    private static final ByteBuf RECEIVED =
            Unpooled.unreleasableBuffer(
                    Unpooled.copiedBuffer("EVENT_RECEIVED", StandardCharsets.US_ASCII)
                            .asReadOnly());
    private static final String RECEIVED_LENGTH = Integer.toString(RECEIVED.readableBytes());

    private final ReceiveDelivery deliveries;
    private final Problems problems;
    private final BodyReader bodies;

    WebhookRoutes(ReceiveDelivery deliveries, Problems problems, BodyReader bodies) {
        this.deliveries = deliveries;
        this.problems = problems;
        this.bodies = bodies;
    }

    @Override
    public HttpServerRoutes apply(HttpServerRoutes routes) {
        return routes.route(
                        request -> META.equals(request.fullPath()),
                        (request, response) -> answer(Channel.META, request, response))
                .route(
                        request -> WHATSAPP.equals(request.fullPath()),
                        (request, response) -> answer(Channel.WHATSAPP, request, response));
    }

    private Publisher<Void> answer(
            Channel channel, HttpServerRequest request, HttpServerResponse response) {
        if (HttpMethod.POST.equals(request.method())) {
            return bodies.read(request)
                    .flatMap(body -> deliveries.receive(command(channel, request, body)))
                    .flatMap(stored -> received(response))
                    .onErrorResume(error -> refuse(error, request, response));
        }
        return Mono.fromSupplier(() -> challenge(channel, request))
                .flatMap(challenge -> plain(response, challenge))
                .onErrorResume(error -> refuse(error, request, response));
    }

    private static ReceiveDelivery.Command command(
            Channel channel, HttpServerRequest request, byte[] body) {
        String signature = request.requestHeaders().get(SIGNATURE);
        return new ReceiveDelivery.Command(channel, signature == null ? "" : signature, body);
    }

    private String challenge(Channel channel, HttpServerRequest request) {
        if (!HttpMethod.GET.equals(request.method())) {
            throw new Refused(WebErrorKey.METHOD_NOT_ALLOWED);
        }
        Map<String, List<String>> query = new QueryStringDecoder(request.uri()).parameters();
        return deliveries.handshake(
                channel,
                first(query, "hub.mode"),
                first(query, "hub.verify_token"),
                first(query, "hub.challenge"));
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static Mono<Void> received(HttpServerResponse response) {
        return response.header(HttpHeaderNames.CONTENT_TYPE, TEXT)
                .header(HttpHeaderNames.CONTENT_LENGTH, RECEIVED_LENGTH)
                .sendObject(RECEIVED.duplicate())
                .then();
    }

    private static Mono<Void> plain(HttpServerResponse response, String text) {
        return response.header(HttpHeaderNames.CONTENT_TYPE, TEXT)
                .header("X-Content-Type-Options", "nosniff")
                .sendString(Mono.just(text))
                .then();
    }

    private Mono<Void> refuse(
            Throwable error, HttpServerRequest request, HttpServerResponse response) {
        Language language =
                Languages.asked(request.requestHeaders().get(HttpHeaderNames.ACCEPT_LANGUAGE))
                        .orElse(Language.EN);
        Problems.Answer answer = problems.answer(error, language);
        response.status(answer.status()).keepAlive(false);
        answer.headers().forEach((name, values) -> response.header(name, values.getFirst()));
        return response.sendByteArray(Mono.just(answer.body())).then();
    }
}
