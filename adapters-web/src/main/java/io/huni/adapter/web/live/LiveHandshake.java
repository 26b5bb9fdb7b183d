package io.huni.adapter.web.live;

import io.huni.adapter.web.shared.WebErrorKey;
import io.huni.domain.shared.Refused;
import io.netty.handler.timeout.WriteTimeoutHandler;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.WebsocketServerSpec;

import java.net.URI;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Lets only pages of our own open a channel, because a browser sends the cookie along for any page,
 * and cuts off who does not read for half a minute.
 */
final class LiveHandshake extends HandshakeWebSocketService {
    private static final int LONGEST_FRAME = 32 * 1024;
    private static final int PATIENCE_SECONDS = 30;

    private final URI publicUrl;

    LiveHandshake(URI publicUrl) {
        super(
                new ReactorNettyRequestUpgradeStrategy(
                        () -> WebsocketServerSpec.builder().maxFramePayloadLength(LONGEST_FRAME)));
        this.publicUrl = publicUrl;
    }

    @Override
    public Mono<Void> handleRequest(ServerWebExchange exchange, WebSocketHandler handler) {
        if (!isOurs(exchange.getRequest())) {
            return Mono.error(new Refused(WebErrorKey.ORIGIN_FOREIGN));
        }
        cutOffSlowReaders(exchange.getRequest());
        return super.handleRequest(exchange, handler);
    }

    private boolean isOurs(ServerHttpRequest request) {
        @Nullable String origin = request.getHeaders().getOrigin();
        if (origin == null) {
            return true;
        }
        String host = Objects.toString(request.getHeaders().getFirst("Host"), "");
        return origin.equals("http://" + host)
                || origin.equals("https://" + host)
                || origin.equals(publicUrl.getScheme() + "://" + publicUrl.getAuthority());
    }

    private static void cutOffSlowReaders(ServerHttpRequest request) {
        if (ServerHttpRequestDecorator.getNativeRequest(request)
                instanceof HttpServerRequest netty) {
            netty.withConnection(
                    connection ->
                            connection.addHandlerLast(
                                    "slow-reader",
                                    new WriteTimeoutHandler(PATIENCE_SECONDS, TimeUnit.SECONDS)));
        }
    }
}
