package io.huni.adapter.web.live;

import io.huni.application.live.OpenLiveChannel;
import io.huni.application.live.OpenLiveChannel.Request;
import io.huni.domain.identity.Actor;

import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Duration;

/** What goes over one socket, and whether the other side is still there. */
final class LiveTalk {
    private static final Duration PING = Duration.ofSeconds(25);
    private static final long SILENCE = Duration.ofSeconds(90).toNanos();

    private final WebSocketSession socket;
    private final LiveJson json;
    private final Sinks.One<CloseStatus> end = Sinks.one();
    private volatile long heard = System.nanoTime();

    LiveTalk(WebSocketSession socket, LiveJson json) {
        this.socket = socket;
        this.json = json;
    }

    /** Emits when the talk should end because of the other side. */
    Mono<CloseStatus> end() {
        return end.asMono();
    }

    Flux<WebSocketMessage> frames(OpenLiveChannel channel, Actor.Person actor) {
        Flux<WebSocketMessage> frames =
                channel.open(actor, requests()).map(json::write).map(this::message);
        return Flux.merge(frames.materialize(), pings().materialize())
                .takeUntil(signal -> !signal.isOnNext())
                .dematerialize();
    }

    private Flux<Request> requests() {
        return socket.receive()
                .doOnNext(message -> heard = System.nanoTime())
                .filter(message -> message.getType() == WebSocketMessage.Type.TEXT)
                .map(WebSocketMessage::getPayloadAsText)
                .concatMap(this::read);
    }

    private Mono<Request> read(String text) {
        try {
            return Mono.justOrEmpty(json.read(text));
        } catch (LiveJson.FrameUnreadable unreadable) {
            end.tryEmitValue(CloseStatus.BAD_DATA);
            return Mono.empty();
        }
    }

    /** A browser answers by itself, so that whoever is there is heard of. */
    private Flux<WebSocketMessage> pings() {
        return Flux.interval(PING)
                .onBackpressureDrop()
                .doOnNext(tick -> endWhenSilent())
                .map(tick -> socket.pingMessage(buffers -> buffers.wrap(new byte[0])));
    }

    private void endWhenSilent() {
        if (System.nanoTime() - heard > SILENCE) {
            end.tryEmitValue(CloseStatus.GOING_AWAY);
        }
    }

    private WebSocketMessage message(byte[] text) {
        return new WebSocketMessage(WebSocketMessage.Type.TEXT, socket.bufferFactory().wrap(text));
    }
}
