package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.live.OpenLiveChannel.Frame;
import io.huni.application.live.OpenLiveChannel.Request;
import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class LiveTest extends ApiTest {
    /** Seconds, of a machine that has much else to do. */
    private static final int PATIENCE = 20;

    @Autowired LivePorts live;

    @Test
    void tellsWhatHappens() throws Exception {
        Browser browser = open(token, null);
        assertThat(browser.next()).isEqualTo("{\"type\":\"connected\",\"seq\":41}");

        browser.send("{\"type\":\"subscribe\",\"topics\":[\"leads\",\"lead:7\"],\"after\":40}");
        browser.send("{\"type\":\"typing\"}");
        browser.send("{\"type\":\"ping\"}");
        assertThat(browser.next()).isEqualTo("{\"type\":\"pong\"}");
        assertThat(live.asked)
                .contains(new Request.Subscribe(Set.of("leads", "lead:7"), OptionalLong.of(40)));

        live.announce(LivePorts.event(42, "{\"fullName\":\"Gülşah\"}"));
        assertThat(browser.next())
                .isEqualTo(
                        "{\"type\":\"lead_created\",\"seq\":42,\"topic\":\"lead:7\","
                                + "\"topics\":[\"lead:7\"],"
                                + "\"data\":{\"fullName\":\"Gülşah\"}}");
        live.announce(new Frame.Resync(50));
        assertThat(browser.next()).isEqualTo("{\"type\":\"resync\",\"seq\":50}");
        browser.socket.abort();
    }

    @Test
    void theSameEventReachesEverybodyAlike() throws Exception {
        Browser first = open(token, null);
        Browser second = open(token, null);
        first.next();
        second.next();

        live.announce(LivePorts.event(43, "{}"));
        live.announce(LivePorts.event(44, "{}"));

        assertThat(first.next()).isEqualTo(second.next()).contains("\"seq\":43");
        assertThat(first.next()).isEqualTo(second.next()).contains("\"seq\":44");
        first.socket.abort();
        second.socket.abort();
    }

    @Test
    void opensForNobodyWithoutASession() {
        assertThatThrownBy(() -> open("made-up", null))
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("WebSocketHandshakeException");
    }

    @Test
    void opensOnlyForPagesOfOurs() throws Exception {
        assertThatThrownBy(() -> open(token, "https://evil.example"))
                .isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> open(token, "http://localhost.evil.example:" + port))
                .isInstanceOf(CompletionException.class);
        Browser ours = open(token, "http://localhost:" + port);
        assertThat(ours.next()).contains("connected");
        ours.socket.abort();
    }

    @Test
    void closesWhenThePersonSignsOut() throws Exception {
        Browser browser = open(token, null);
        browser.next();

        api.delete().uri("/api/v1/session").exchange().expectStatus().isNoContent();

        assertThat(browser.closed.get(PATIENCE, TimeUnit.SECONDS)).isEqualTo(4401);
    }

    @Test
    void closesWhenTheSessionEndsElsewhere() throws Exception {
        world.hold("leaver", Sample.john());
        Browser browser = open("leaver", null);
        browser.next();
        Browser colleague = open(token, null);
        colleague.next();

        world.end(Sample.john().session());

        assertThat(browser.closed.get(PATIENCE, TimeUnit.SECONDS)).isEqualTo(4401);
        assertThat(colleague.closed).isNotDone();
        colleague.socket.abort();
    }

    @Test
    void closesWhenThePersonMaySeeOtherThings() throws Exception {
        world.hold("mover", Sample.zeynep(Role.ADMIN));
        Browser browser = open("mover", null);
        browser.next();

        world.hold("mover", Sample.zeynep(Role.STAFF));

        assertThat(browser.closed.get(PATIENCE, TimeUnit.SECONDS)).isEqualTo(4401);
    }

    @Test
    void staysOpenWhileTheDatabaseIsAway() throws Exception {
        Browser browser = open(token, null);
        browser.next();

        world.away(true);
        Thread.sleep(1_500);
        world.away(false);

        assertThat(browser.closed).isNotDone();
        browser.send("{\"type\":\"ping\"}");
        assertThat(browser.next()).contains("pong");
        browser.socket.abort();
    }

    @Test
    void closesOnWhatIsNoFrame() throws Exception {
        Browser browser = open(token, null);
        browser.next();
        browser.send("hello");
        assertThat(browser.closed.get(PATIENCE, TimeUnit.SECONDS)).isEqualTo(1007);

        Browser other = open(token, null);
        other.next();
        other.send("{\"type\":\"subscribe\",\"topics\":\"" + "x".repeat(40_000) + "\"}");
        assertThat(other.closed.get(PATIENCE, TimeUnit.SECONDS)).isIn(1009, 1002, 1007);
    }

    @Test
    void leavesNothingBehind() throws Exception {
        await(0);
        Browser browser = open(token, null);
        browser.next();
        assertThat(live.open()).isEqualTo(1);

        browser.socket.abort();

        await(0);
    }

    private void await(int open) throws InterruptedException {
        for (int wait = 0; wait < 60 && live.open() != open; wait++) {
            Thread.sleep(50);
        }
        assertThat(live.open()).isEqualTo(open);
    }

    private Browser open(String sessionToken, String origin) {
        Browser browser = new Browser();
        WebSocket.Builder builder =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .header("Cookie", "HUNI_SESSION=" + sessionToken);
        if (origin != null) {
            builder.header("Origin", origin);
        }
        browser.socket =
                builder.buildAsync(URI.create("ws://localhost:" + port + "/api/v1/live"), browser)
                        .join();
        return browser;
    }

    /** What arrives at a browser. */
    private static final class Browser implements WebSocket.Listener {
        private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();
        private WebSocket socket;

        void send(String text) {
            socket.sendText(text, true).join();
        }

        String next() throws InterruptedException {
            return frames.poll(PATIENCE, TimeUnit.SECONDS);
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                frames.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
