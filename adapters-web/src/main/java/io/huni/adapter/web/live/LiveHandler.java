package io.huni.adapter.web.live;

import io.huni.adapter.web.shared.Sessions;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.SignedIn;
import io.huni.application.live.OpenLiveChannel;
import io.huni.application.live.OpenLiveChannel.Request;

import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** One browser's live channel. Whatever ends it, the browser opens a new one and catches up. */
@Component
final class LiveHandler implements WebSocketHandler {
    private static final Duration IDLE = Duration.ofSeconds(90);
    private static final Duration PING = Duration.ofSeconds(25);
    private static final CloseStatus SESSION_ENDED = new CloseStatus(4401, "session ended");

    private final OpenLiveChannel channel;
    private final Sessions sessions;
    private final LiveSessions watch;
    private final LiveJson json;

    LiveHandler(OpenLiveChannel channel, Sessions sessions, LiveSessions watch, LiveJson json) {
        this.channel = channel;
        this.sessions = sessions;
        this.watch = watch;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(WebSocketSession socket) {
        return Mono.justOrEmpty(
                        socket.getHandshakeInfo().getCookies().getFirst(Wire.SESSION_COOKIE))
                .map(HttpCookie::getValue)
                .flatMap(token -> sessions.holder(token).flatMap(who -> talk(socket, token, who)))
                .defaultIfEmpty(SESSION_ENDED)
                .flatMap(socket::close);
    }

    private Mono<CloseStatus> talk(WebSocketSession socket, String token, SignedIn caller) {
        Mono<CloseStatus> talked =
                socket.send(frames(socket, caller))
                        .thenReturn(CloseStatus.SERVICE_RESTARTED)
                        .onErrorResume(error -> Mono.just(reason(error)));
        return Mono.firstWithSignal(talked, watch.end(token, caller).thenReturn(SESSION_ENDED));
    }

    private Flux<WebSocketMessage> frames(WebSocketSession socket, SignedIn caller) {
        Flux<WebSocketMessage> frames =
                channel.open(caller.actor(), requests(socket))
                        .map(json::write)
                        .map(text -> message(socket, text));
        Flux<WebSocketMessage> pings =
                Flux.interval(PING)
                        .onBackpressureDrop()
                        .map(tick -> socket.pingMessage(buffers -> buffers.wrap(new byte[0])));
        return Flux.merge(frames.materialize(), pings.materialize())
                .takeUntil(signal -> !signal.isOnNext())
                .dematerialize();
    }

    private Flux<Request> requests(WebSocketSession socket) {
        return socket.receive()
                .timeout(IDLE)
                .filter(message -> message.getType() == WebSocketMessage.Type.TEXT)
                .map(WebSocketMessage::getPayloadAsText)
                .concatMap(text -> Mono.justOrEmpty(json.read(text)));
    }

    private static WebSocketMessage message(WebSocketSession socket, byte[] text) {
        return new WebSocketMessage(WebSocketMessage.Type.TEXT, socket.bufferFactory().wrap(text));
    }

    private static CloseStatus reason(Throwable error) {
        return switch (error) {
            case LiveJson.FrameUnreadable unreadable -> CloseStatus.BAD_DATA;
            case TimeoutException silent -> CloseStatus.GOING_AWAY.withReason("silent");
            default -> CloseStatus.SERVER_ERROR;
        };
    }
}
