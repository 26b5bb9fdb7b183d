package io.huni.bootstrap.running;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** An open page that listens for leads. */
final class LiveBrowser implements AutoCloseable {
    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    private LiveBrowser(String url, String cookies) {
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .header("Cookie", cookies)
                        .header("Origin", url)
                        .buildAsync(
                                URI.create(url.replaceFirst("http", "ws") + "/api/v1/live"),
                                new Listener())
                        .join();
        socket.sendText("{\"type\":\"subscribe\",\"topics\":[\"leads\"]}", true).join();
    }

    static LiveBrowser open(Installation installation) {
        return new LiveBrowser(installation.huni().url(), installation.api().cookieHeader());
    }

    /** How many leads it was told of. */
    long created() {
        return frames.stream().filter(frame -> frame.contains("lead_created")).count();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                frames.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
