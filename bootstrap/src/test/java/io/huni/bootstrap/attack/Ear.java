package io.huni.bootstrap.attack;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who listens on the live channel, and how it ends. */
final class Ear implements AutoCloseable {
    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private Ear(Caller caller) {
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        for (int at = 0; at < caller.headers().size(); at += 2) {
            builder.header(caller.headers().get(at), caller.headers().get(at + 1));
        }
        URI address = URI.create(caller.url().replaceFirst("http", "ws") + "/api/v1/live");
        socket = builder.buildAsync(address, new Listener()).join();
    }

    static Ear of(Caller caller) {
        Ear ear = new Ear(caller);
        ear.hears("\"connected\"");
        return ear;
    }

    /** Listens from now on, or from what came after that number. */
    void subscribe(List<String> topics, long after) {
        String from = after < 0 ? "" : ",\"after\":" + after;
        say("{\"type\":\"subscribe\",\"topics\":" + Caller.json(topics) + from + "}");
    }

    void say(String frame) {
        socket.sendText(frame, true).join();
    }

    /** Waits until a frame says so. */
    void hears(String text) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> frames.stream().anyMatch(frame -> frame.contains(text)));
    }

    List<String> frames() {
        return frames;
    }

    CompletableFuture<Integer> closed() {
        return closed;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                frames.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            closed.completeExceptionally(failure);
        }
    }
}
