package io.huni.adapter.outgoing.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.outgoing.OutgoingHttp.Call;
import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.domain.outgoing.CallFault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

class GuardedHttpTest {
    private final List<DisposableServer> servers = new ArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final int port = server((in, out) -> out.status(204).send());

    @AfterEach
    void stop() {
        servers.forEach(DisposableServer::disposeNow);
    }

    @Test
    void whatIsAllowedIsCalledWithMethodHeadersAndBody() {
        Reply reply = call("localhost", "http://localhost:" + port + "/a/b?c=d%20e");

        assertThat(reply.status()).contains(204);
        assertThat(reply.fault()).isEmpty();
        assertThat(heard).containsExactly("PUT /a/b?c=d%20e localhost:" + port + " x {\"ü\":1}");
    }

    @Test
    void aPathThatLooksLikeAHostStaysAPath() {
        call("localhost", "http://localhost:" + port + "//127.0.0.1:1/x");

        assertThat(heard).singleElement().asString().contains("//127.0.0.1:1/x");
    }

    @Test
    void nobodyIsFollowedElsewhere() {
        int inside = server((in, out) -> out.status(200).send());
        int redirecting =
                server(
                        (in, out) ->
                                out.status(307)
                                        .header("location", "http://localhost:" + inside + "/")
                                        .send());

        Reply reply = call("localhost", "http://localhost:" + redirecting + "/");

        assertThat(reply.fault()).contains(CallFault.REDIRECTED);
        assertThat(heard).hasSize(1);
    }

    /** The name service is asked once, so that its second answer is never heard. */
    @Test
    void aNameThatLeadsElsewhereAMomentLaterIsCalledWhereItWasJudged() {
        AtomicInteger asked = new AtomicInteger();
        NameLookup rebinding =
                host ->
                        List.of(
                                InetAddress.getByName(
                                        asked.getAndIncrement() == 0 ? "127.0.0.2" : "127.0.0.1"));
        GuardedHttp http = http("127.0.0.2/32", rebinding);

        Reply first = http.call(to("http://rebind.example:" + port + "/")).block();
        Reply second = http.call(to("http://rebind.example:" + port + "/")).block();

        assertThat(first.fault()).contains(CallFault.UNREACHABLE);
        assertThat(second.fault()).contains(CallFault.ADDRESS_MALFORMED);
        assertThat(asked).hasValue(2);
        assertThat(heard).isEmpty();
    }

    @Test
    void aNameThatTurnsInsideAfterItWasJudgedIsNeverAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        NameLookup rebinding =
                host ->
                        List.of(
                                InetAddress.getByName(
                                        asked.getAndIncrement() == 0
                                                ? "93.184.215.14"
                                                : "127.0.0.1"));

        Reply reply = http("", rebinding).call(to("https://rebind.example:8443/")).block();

        assertThat(reply.fault()).isPresent().get().isNotEqualTo(CallFault.ADDRESS_FORBIDDEN);
        assertThat(asked).hasValue(1);
        assertThat(heard).isEmpty();
    }

    @Test
    void aNameWithOneFootInsideIsNotCalled() {
        NameLookup both =
                host ->
                        List.of(
                                InetAddress.getByName("93.184.215.14"),
                                InetAddress.getByName("127.0.0.1"));

        Reply reply = http("", both).call(to("https://both.example/")).block();

        assertThat(reply.fault()).contains(CallFault.ADDRESS_FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"10.1.0.0/16,10.1.2.3,true", "10.1.0.0/16,10.2.0.1,false", "fd00::/8,fd12::1,true"})
    void theOperatorAllowsNetworks(String allowed, String address, boolean fit) {
        String host = address.contains(":") ? "[" + address + "]" : address;

        assertThat(http(allowed, NameLookup.ofThisMachine()).unfit("http://" + host + ":81/"))
                .matches(fault -> fault.isEmpty() == fit);
    }

    @Test
    void whoDoesNotAnswerIsLeftAndAnAnswerThatDoesNotEndIsCutOff() {
        int hanging = server((in, out) -> Mono.never());
        int dripping =
                server(
                        (in, out) ->
                                out.sendString(
                                        Flux.interval(Duration.ofMillis(20))
                                                .map(tick -> "x".repeat(1_000))));
        GuardedHttp http = http("localhost", NameLookup.ofThisMachine());

        Reply late = http.call(to("http://localhost:" + hanging + "/")).block();
        Reply endless = http.call(to("http://localhost:" + dripping + "/")).block();

        assertThat(late.fault()).contains(CallFault.TIMED_OUT);
        assertThat(endless.fault()).isEmpty();
        assertThat(endless.answer()).hasSize(1_000);
    }

    /** What has not left may be sent again without a second copy. */
    @Test
    void whoIsNotEvenFoundInTimeHasTakenNothing() {
        CountDownLatch end = new CountDownLatch(1);
        NameLookup slow =
                host -> {
                    try {
                        end.await();
                    } catch (InterruptedException cancelled) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                };

        assertThat(http("localhost", slow).call(to("http://localhost:1/")).block().fault())
                .contains(CallFault.UNREACHABLE);
        end.countDown();
    }

    @ParameterizedTest
    @CsvSource({"410,GONE", "429,THROTTLED", "404,REFUSED", "503,SERVER_FAILED", "301,REDIRECTED"})
    void whatIsAnsweredHasAName(int status, CallFault fault) {
        int answering =
                server(
                        (in, out) ->
                                out.status(status)
                                        .header("retry-after", "120")
                                        .sendString(Mono.just("no\u0007\u202Epe")));

        Reply reply = call("localhost", "http://localhost:" + answering + "/");

        assertThat(reply.fault()).contains(fault);
        assertThat(reply.status()).contains(status);
        assertThat(reply.retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(reply.answer()).isEqualTo("nope");
    }

    @Test
    void nobodyTakesTheCall() {
        servers.getFirst().disposeNow();

        assertThat(call("localhost", "http://localhost:" + port + "/").fault())
                .contains(CallFault.UNREACHABLE);
    }

    private static Reply call(String allowed, String url) {
        return http(allowed, NameLookup.ofThisMachine()).call(to(url)).block();
    }

    private static Call to(String url) {
        return new Call("PUT", url, Map.of("x-test", "x"), "{\"ü\":1}");
    }

    private static GuardedHttp http(String allowed, NameLookup names) {
        return new GuardedHttp(
                new Guard(OutgoingSettings.of(allowed), names),
                Duration.ofSeconds(2),
                UnaryOperator.identity());
    }

    private int server(Answering answering) {
        DisposableServer server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .port(0)
                        .handle(
                                (in, out) ->
                                        in.receive()
                                                .aggregate()
                                                .asString()
                                                .defaultIfEmpty("")
                                                .doOnNext(body -> heard.add(line(in, body)))
                                                .flatMapMany(body -> answering.answer(in, out)))
                        .bindNow();
        servers.add(server);
        return server.port();
    }

    private static String line(HttpServerRequest in, String body) {
        return "%s %s %s %s %s"
                .formatted(
                        in.method(),
                        in.uri(),
                        in.requestHeaders().get("host"),
                        in.requestHeaders().get("x-test"),
                        body);
    }

    @FunctionalInterface
    private interface Answering {
        org.reactivestreams.Publisher<Void> answer(HttpServerRequest in, HttpServerResponse out);
    }
}
