package io.huni.adapter.outgoing.outgoing;

import io.huni.application.outgoing.OutgoingHttp;
import io.huni.domain.outgoing.CallFault;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.resolver.NoopAddressResolverGroup;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * Calls exactly the addresses that {@link Guard} has judged: the client has no way of its own to
 * find one, knows no proxy and follows nobody elsewhere.
 */
final class GuardedHttp implements OutgoingHttp {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int MOST_TRIED = 3;
    private static final String AGENT = "Huni/1 (webhooks)";

    private final Guard guard;
    private final Duration limit;
    private final HttpClient plain;
    private final HttpClient secure;
    private final Scheduler lookups;

    /**
     * @param limit of the whole call, the name service included
     * @param trust adds whom else to trust, for tests
     */
    GuardedHttp(Guard guard, Duration limit, UnaryOperator<HttpClient> trust) {
        this.guard = guard;
        this.limit = limit;
        lookups = Schedulers.newBoundedElastic(16, 10_000, "outgoing-names", 60, true);
        plain =
                HttpClient.create(ConnectionProvider.newConnection())
                        .noProxy()
                        .resolver(NoopAddressResolverGroup.INSTANCE)
                        .followRedirect(false)
                        .disableRetry(true)
                        .keepAlive(false)
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS);
        secure = trust.apply(plain.secure());
    }

    @Override
    public Optional<CallFault> unfit(String url) {
        return guard.unfit(url);
    }

    @Override
    public Mono<Reply> call(Call call) {
        return Mono.fromSupplier(AtomicBoolean::new)
                .flatMap(left -> called(call, left))
                .elapsed()
                .map(timed -> took(timed.getT2(), timed.getT1()));
    }

    private Mono<Reply> called(Call call, AtomicBoolean left) {
        return Mono.fromCallable(() -> Way.of(call, guard, left))
                .subscribeOn(lookups)
                .flatMap(way -> sent(way, 0))
                .timeout(limit)
                .onErrorResume(failure -> Mono.just(failed(failure, left.get())));
    }

    private Mono<Reply> sent(Way way, int tried) {
        return Mono.defer(() -> sent(way, way.addresses().get(tried)))
                .onErrorResume(
                        failure ->
                                CallFaults.of(failure) == CallFault.UNREACHABLE
                                        && tried + 1 < Math.min(way.addresses().size(), MOST_TRIED),
                        failure -> sent(way, tried + 1));
    }

    private Mono<Reply> sent(Way way, InetSocketAddress address) {
        byte[] body = way.call().body().getBytes(StandardCharsets.UTF_8);
        return (way.target().secure() ? secure : plain)
                .remoteAddress(() -> address)
                .headers(headers -> headers(headers, way, body.length))
                .request(HttpMethod.valueOf(way.call().method()))
                .uri(way.target().path())
                .send(Mono.fromSupplier(() -> leaving(way, body)))
                .response((response, content) -> Answers.of(response, content.asByteArray()))
                .next();
    }

    private static ByteBuf leaving(Way way, byte[] body) {
        way.left().set(true);
        return Unpooled.wrappedBuffer(body);
    }

    private static void headers(HttpHeaders headers, Way way, int length) {
        headers.set(HttpHeaderNames.USER_AGENT, AGENT);
        way.call().headers().forEach(headers::set);
        headers.set(HttpHeaderNames.HOST, way.target().authority())
                .set(HttpHeaderNames.CONTENT_LENGTH, length);
    }

    private static Reply failed(Throwable failure, boolean left) {
        CallFault fault = CallFaults.of(failure);
        return new Reply(
                Optional.empty(),
                Optional.of(left || !fault.isAfterSending() ? fault : CallFault.UNREACHABLE),
                Optional.empty(),
                "",
                Duration.ZERO);
    }

    private static Reply took(Reply reply, long millis) {
        return new Reply(
                reply.status(),
                reply.fault(),
                reply.retryAfter(),
                reply.answer(),
                Duration.ofMillis(millis));
    }

    /**
     * A call with whom it goes to.
     *
     * @param left whether anything of it was sent
     */
    private record Way(
            Call call, Target target, List<InetSocketAddress> addresses, AtomicBoolean left) {
        static Way of(Call call, Guard guard, AtomicBoolean left) throws Target.Unfit {
            Target target = Target.of(call.url());
            return new Way(call, target, guard.addresses(target), left);
        }
    }
}
