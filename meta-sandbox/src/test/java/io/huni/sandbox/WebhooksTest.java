package io.huni.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.sandbox.world.Misbehaviour.WebhookHabits;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class WebhooksTest {
    private static final String FORM = "1200000000000201";

    private final List<Delivered> delivered = new CopyOnWriteArrayList<>();
    private final AtomicInteger refuse = new AtomicInteger();
    private DisposableServer receiver;
    private MetaSandbox sandbox;

    @BeforeEach
    void start() {
        receiver =
                HttpServer.create()
                        .port(0)
                        .route(
                                routes ->
                                        routes.post(
                                                "/hook",
                                                (request, response) ->
                                                        request.receive()
                                                                .aggregate()
                                                                .asByteArray()
                                                                .flatMap(
                                                                        body -> {
                                                                            delivered.add(
                                                                                    new Delivered(
                                                                                            body,
                                                                                            request.requestHeaders()
                                                                                                    .get(
                                                                                                            "X-Hub-Signature-256")));
                                                                            return Mono.from(
                                                                                    response.status(
                                                                                                    refuse
                                                                                                                            .getAndDecrement()
                                                                                                                    > 0
                                                                                                            ? 503
                                                                                                            : 200)
                                                                                            .send());
                                                                        })))
                        .bindNow();
        sandbox =
                MetaSandbox.start(
                        SandboxSettings.standard(
                                        0,
                                        "http://localhost:" + receiver.port() + "/hook",
                                        Instant.now())
                                .withLeads(10));
    }

    @AfterEach
    void stop() {
        sandbox.close();
        receiver.disposeNow();
    }

    @Test
    void signsTheEscapedBytes() throws GeneralSecurityException {
        sandbox.webhooks().post("{\"name\":\"plain\"}", 1);
        sandbox.submit(FORM, 1, Map.of(), Optional.empty(), true);

        awaitDeliveries(2);
        for (Delivered each : delivered) {
            assertThat(each.signature())
                    .isEqualTo("sha256=" + hmac(each.body(), sandbox.settings().appSecret()));
            assertThat(new String(each.body(), StandardCharsets.UTF_8).chars())
                    .allMatch(unit -> unit < 128);
        }
    }

    @Test
    void putsManyChangesIntoOneDelivery() {
        sandbox.submit(FORM, 1_000, Map.of(), Optional.empty(), true);

        awaitDeliveries(1);
        assertThat(delivered.getFirst().text().split("leadgen_id", -1)).hasSize(1_001);
    }

    @Test
    void repeatsWhatWasNotAcknowledged() {
        refuse.set(2);

        sandbox.submit(FORM, 1, Map.of(), Optional.empty(), true);

        awaitDeliveries(3);
        assertThat(delivered.stream().map(Delivered::text).distinct()).hasSize(1);
    }

    @Test
    void repeatsAndDropsWhenToldTo() {
        sandbox.world().misbehaviour().webhooks(new WebhookHabits(5, false, false, true, 1_000));
        sandbox.submit(FORM, 1, Map.of(), Optional.empty(), true);
        awaitDeliveries(5);
        assertThat(delivered.getFirst().text()).containsPattern("\"leadgen_id\":\\d+");

        sandbox.world().misbehaviour().webhooks(new WebhookHabits(1, true, false, false, 1_000));
        sandbox.submit(FORM, 1, Map.of(), Optional.empty(), true);
        assertThat(sandbox.webhooks().last()).hasSize(5);
    }

    private void awaitDeliveries(int number) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                delivered.size() >= number
                                        && sandbox.webhooks().last().size() >= number);
    }

    private static String hmac(byte[] body, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private record Delivered(byte[] body, String signature) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
