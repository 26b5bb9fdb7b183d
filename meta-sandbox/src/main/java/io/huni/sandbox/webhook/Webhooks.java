package io.huni.sandbox.webhook;

import io.huni.sandbox.world.Lead;
import io.huni.sandbox.world.Misbehaviour.WebhookHabits;
import io.huni.sandbox.world.World;
import io.netty.buffer.Unpooled;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.util.retry.Retry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Sends signed webhooks and repeats what was not acknowledged, at first soon and then ever more
 * seldom.
 */
public final class Webhooks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    private static final int KEPT = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRIES = 40;

    private final World world;
    private final Signature signature;
    private final HttpClient http = HttpClient.create().responseTimeout(PATIENCE);
    private final Deque<Sent> last = new ArrayDeque<>();
    private final Disposable.Composite atWork = Disposables.composite();
    private volatile String target;

    public Webhooks(World world, String appSecret, String target) {
        this.world = world;
        this.signature = new Signature(appSecret);
        this.target = target;
    }

    public void to(String url) {
        target = url;
    }

    public String target() {
        return target;
    }

    /**
     * Tells of leads whose pages have installed the app, in as many deliveries as the habits want.
     */
    public void submitted(List<Lead> leads) {
        WebhookHabits habits = world.misbehaviour().webhooks();
        List<Lead> heard =
                leads.stream().filter(lead -> world.isSubscribed(lead.form().pageId())).toList();
        if (habits.drop() || target.isBlank()) {
            return;
        }
        for (int from = 0; from < heard.size(); from += habits.together()) {
            List<Lead> some = heard.subList(from, Math.min(heard.size(), from + habits.together()));
            String body = WebhookBody.of(some, habits, world.now().getEpochSecond());
            for (int time = 0; time < habits.repeat(); time++) {
                post(body, some.size());
            }
        }
    }

    /** Sends any body, signed. */
    public void post(String body, int changes) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Mono<Integer> once = once(bytes, changes);
        atWork.add(
                once.retryWhen(
                                Retry.backoff(TRIES, Duration.ofMillis(500))
                                        .maxBackoff(Duration.ofSeconds(30)))
                        .onErrorResume(given -> Mono.empty())
                        .subscribe());
    }

    public List<Sent> last() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }

    /**
     * Makes the handshake that Meta makes when an app subscribes; the word back, empty when it
     * failed.
     */
    public Mono<String> handshake(String verifyToken) {
        String challenge = "1158201444";
        return http.get()
                .uri(
                        target
                                + "?hub.mode=subscribe&hub.verify_token="
                                + verifyToken
                                + "&hub.challenge="
                                + challenge)
                .responseSingle((response, content) -> content.asString())
                .onErrorResume(failed -> Mono.empty());
    }

    private Mono<Integer> once(byte[] body, int changes) {
        return http.headers(
                        headers ->
                                headers.set("Content-Type", "application/json")
                                        .set("X-Hub-Signature-256", signature.of(body))
                                        .set("User-Agent", "facebookexternalua"))
                .post()
                .uri(target)
                .send(Flux.defer(() -> Flux.just(Unpooled.wrappedBuffer(body))))
                .responseSingle(
                        (response, content) ->
                                content.asString()
                                        .defaultIfEmpty("")
                                        .thenReturn(response.status().code()))
                .doOnNext(status -> note(status, changes))
                .doOnError(failed -> note(0, changes))
                .flatMap(Webhooks::acknowledged);
    }

    private static Mono<Integer> acknowledged(int status) {
        return status == 200
                ? Mono.just(status)
                : Mono.error(new IllegalStateException("answered " + status));
    }

    private void note(int status, int changes) {
        LOG.debug("A webhook with {} changes was answered {}", changes, status);
        synchronized (last) {
            last.addFirst(new Sent(world.now(), changes, status));
            if (last.size() > KEPT) {
                last.removeLast();
            }
        }
    }

    @Override
    public void close() {
        atWork.dispose();
    }

    /**
     * @param status 0 when nobody answered
     */
    public record Sent(Instant at, int changes, int status) {}
}
