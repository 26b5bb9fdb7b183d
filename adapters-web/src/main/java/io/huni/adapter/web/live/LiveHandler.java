package io.huni.adapter.web.live;

import io.huni.adapter.web.shared.Sessions;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.SignedIn;
import io.huni.application.live.OpenLiveChannel;

import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** One browser's live channel. Whatever ends it, the browser opens a new one and catches up. */
@Component
final class LiveHandler implements WebSocketHandler {
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
        return Mono.justOrEmpty(token(socket.getHandshakeInfo()))
                .flatMap(token -> sessions.holder(token).map(who -> talk(socket, token, who)))
                .defaultIfEmpty(Mono.defer(() -> close(socket, SESSION_ENDED)))
                .flatMap(talk -> talk);
    }

    private static Optional<String> token(HandshakeInfo handshake) {
        return Wire.bearer(handshake.getHeaders())
                .or(
                        () ->
                                Optional.ofNullable(
                                                handshake
                                                        .getCookies()
                                                        .getFirst(Wire.SESSION_COOKIE))
                                        .map(HttpCookie::getValue));
    }

    /** The closing frame goes out before the rest is cancelled; else the browser learns nothing. */
    private Mono<Void> talk(WebSocketSession socket, String token, SignedIn caller) {
        LiveTalk talk = new LiveTalk(socket, json);
        Mono<CloseStatus> verdict =
                Mono.firstWithSignal(
                        talk.end(), watch.end(token, caller).thenReturn(SESSION_ENDED));
        return Mono.firstWithSignal(
                socket.send(talk.frames(channel, caller.actor()))
                        .then(Mono.defer(() -> close(socket, CloseStatus.SERVICE_RESTARTED))),
                verdict.flatMap(status -> close(socket, status)));
    }

    /**
     * Closing ends the sending, too, which then is the first to be over and calls the closing off.
     * Reactor Netty would release the frame while it waits to be written, and the browser would
     * hear of no reason (1006); so what has begun goes on.
     */
    private static Mono<Void> close(WebSocketSession socket, CloseStatus status) {
        return socket.close(status).cache();
    }
}
