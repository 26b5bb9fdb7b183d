package io.huni.adapter.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.web.shared.Problems;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.delivery.ReceiveDelivery;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryErrorKey;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.WebhookSignature;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;

class WebhookTest {
    private static final String SECRET = "sesame";
    private static final int LIMIT = 300_000;
    private static final int TOGETHER = 400_000;
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final List<ReceiveDelivery.Command> stored =
            Collections.synchronizedList(new ArrayList<>());
    private final HttpClient client = HttpClient.newHttpClient();
    private final BodyBudget budget = new BodyBudget(TOGETHER);
    private Mono<DeliveryId> storing = Mono.just(new DeliveryId(new UUID(1, 1)));
    private DisposableServer server;

    @BeforeEach
    void start() {
        WebhookRoutes routes =
                new WebhookRoutes(
                        new Inbox(),
                        new Problems(new Texts(), JsonMapper.builder().build()),
                        new BodyReader(LIMIT, SLOW, budget));
        server = HttpServer.create().port(0).route(routes::apply).bindNow();
    }

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void answersWhenTheBytesAreKept() throws Exception {
        byte[] body = "{\"name\":\"G\\u00fcl\u015fah\"}".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = post("/api/v1/meta/webhook", body, sign(body));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("EVENT_RECEIVED");
        assertThat(stored.getFirst().body()).isEqualTo(body);
        assertThat(stored.getFirst().channel()).isEqualTo(Channel.META);
    }

    @Test
    void doesNotAnswerBeforeTheCommit() throws Exception {
        CompletableFuture<DeliveryId> commit = new CompletableFuture<>();
        storing = Mono.fromFuture(commit);
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);

        var answer =
                client.sendAsync(
                        request("/api/v1/meta/webhook", body, sign(body)), BodyHandlers.ofString());
        Thread.sleep(200);
        assertThat(answer).isNotDone();
        commit.complete(new DeliveryId(new UUID(1, 2)));

        assertThat(answer.get().statusCode()).isEqualTo(200);
    }

    @Test
    void knowsTheChannelByTheAddress() throws Exception {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        post("/api/v1/whatsapp/webhook", body, sign(body));
        assertThat(stored.getFirst().channel()).isEqualTo(Channel.WHATSAPP);
    }

    @Test
    void takesAThousandChangesInOneBody() throws Exception {
        byte[] body = ("[" + "1234567890,".repeat(20_000) + "0]").getBytes(StandardCharsets.UTF_8);
        assertThat(post("/api/v1/meta/webhook", body, sign(body)).statusCode()).isEqualTo(200);
        assertThat(stored.getFirst().body()).isEqualTo(body);
    }

    @Test
    void takesABodyWithoutALength() throws Exception {
        byte[] body = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        HttpRequest chunked =
                HttpRequest.newBuilder(uri("/api/v1/meta/webhook"))
                        .header("X-Hub-Signature-256", sign(body))
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new java.io.ByteArrayInputStream(body)))
                        .build();
        assertThat(client.send(chunked, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(stored.getFirst().body()).isEqualTo(body);
    }

    @Test
    void storesNothingWithAWrongSignature() throws Exception {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        for (String wrong :
                new String[] {
                    "", "sha256=", "sha1=abc", sign(body).substring(0, 40), sign(new byte[0])
                }) {
            HttpResponse<String> answer = post("/api/v1/meta/webhook", body, wrong);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("\"key\":\"delivery.signature-wrong\"");
        }
        assertThat(stored).isEmpty();
    }

    @Test
    void refusesABodyThatIsTooLargeByItsLength() throws Exception {
        String answer = raw(head(LIMIT + 1, "") + "x".repeat(100));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("web.body-too-large");
        assertThat(stored).isEmpty();
    }

    @Test
    void refusesABodyThatIsTooLargeWithoutTellingSo() throws Exception {
        byte[] body = new byte[LIMIT + 1];
        HttpRequest chunked =
                HttpRequest.newBuilder(uri("/api/v1/meta/webhook"))
                        .header("X-Hub-Signature-256", sign(body))
                        .POST(
                                BodyPublishers.ofInputStream(
                                        () -> new java.io.ByteArrayInputStream(body)))
                        .build();
        assertThat(client.send(chunked, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        assertThat(stored).isEmpty();
    }

    @Test
    void refusesACompressedBody() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[10_000_000]);
        }
        HttpRequest request =
                HttpRequest.newBuilder(uri("/api/v1/meta/webhook"))
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(bomb.toByteArray()))
                        .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(415);
        assertThat(stored).isEmpty();
    }

    @Test
    void doesNotWaitForASlowBody() throws Exception {
        String answer = raw(head(1000, "") + "{\"object\":");
        assertThat(answer).startsWith("HTTP/1.1 408").contains("web.body-too-slow");
        assertThat(stored).isEmpty();
    }

    @Test
    void takesNoMoreThanItsShareOfTheMemoryForAllBodiesTogether() throws Exception {
        byte[] large = " ".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
        try (Socket slow = new Socket("localhost", server.port())) {
            slow.getOutputStream().write(head(250_000, "").getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().write(large);
            slow.getOutputStream().flush();
            await(() -> budget.taken() >= large.length);

            HttpResponse<String> refused = post("/api/v1/meta/webhook", large, sign(large));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("web.bodies-too-many");
            assertThat(refused.headers().firstValue("Retry-After")).contains("2");
            assertThat(stored).isEmpty();
        }
        await(() -> budget.taken() == 0);
        for (int again = 0; again < 5; again++) {
            assertThat(post("/api/v1/meta/webhook", large, sign(large)).statusCode())
                    .isEqualTo(200);
        }
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + SLOW.multipliedBy(5).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(5);
        }
    }

    @Test
    void aBrokenOffBodyIsNotStored() throws Exception {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream()
                    .write((head(1000, "") + "{").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
        Thread.sleep(300);
        assertThat(stored).isEmpty();
    }

    @Test
    void saysSoWhileItCannotStore() throws Exception {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        storing = Mono.error(new Refused(SharedErrorKey.UNAVAILABLE));
        HttpResponse<String> full = post("/api/v1/meta/webhook", body, sign(body));
        assertThat(full.statusCode()).isEqualTo(503);
        assertThat(full.headers().firstValue("Retry-After")).contains("2");

        storing = Mono.error(new IllegalStateException("unexpected"));
        assertThat(post("/api/v1/meta/webhook", body, sign(body)).statusCode()).isEqualTo(500);
    }

    @Test
    void answersTheHandshakeWithTheBareChallenge() throws Exception {
        HttpResponse<String> answer =
                get(
                        "/api/v1/meta/webhook?hub.mode=subscribe&hub.verify_token=sandbox-verify"
                                + "&hub.challenge=1158201444");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("1158201444");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain");
        assertThat(get("/api/v1/meta/webhook?hub.verify_token=wrong").statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/meta/webhook").statusCode()).isEqualTo(403);
    }

    @Test
    void hasNoOtherMethods() throws Exception {
        HttpRequest put =
                HttpRequest.newBuilder(uri("/api/v1/meta/webhook"))
                        .PUT(BodyPublishers.noBody())
                        .build();
        assertThat(client.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    private final class Inbox implements ReceiveDelivery {
        @Override
        public Mono<DeliveryId> receive(Command command) {
            if (!new WebhookSignature(command.signature()).matches(command.body(), SECRET)) {
                return Mono.error(new Refused(DeliveryErrorKey.SIGNATURE_WRONG));
            }
            return storing.doOnNext(id -> stored.add(command));
        }

        @Override
        public String handshake(Channel channel, String mode, String word, String challenge) {
            if (!word.equals("sandbox-verify")) {
                throw new Refused(DeliveryErrorKey.VERIFY_TOKEN_WRONG);
            }
            return challenge;
        }
    }

    private static String sign(byte[] body) {
        return WebhookSignature.of(body, SECRET).header();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private HttpRequest request(String path, byte[] body, String signature) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.ofByteArray(body));
        return signature.isEmpty()
                ? request.build()
                : request.header("X-Hub-Signature-256", signature).build();
    }

    private HttpResponse<String> post(String path, byte[] body, String signature)
            throws IOException, InterruptedException {
        return client.send(request(path, body, signature), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private static String head(int length, String more) {
        return "POST /api/v1/meta/webhook HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                + length
                + "\r\n"
                + more
                + "\r\n";
    }

    /** Sends a beginning and reads until the server hangs up. */
    private String raw(String beginning) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
