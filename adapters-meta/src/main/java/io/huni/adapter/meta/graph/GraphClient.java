package io.huni.adapter.meta.graph;

import io.huni.application.connection.port.GraphFailure;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Secret;
import io.netty.channel.ChannelOption;

import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriBuilder;

import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls the Graph API. Every failure is a {@link GraphFailure}; the token of a call travels in the
 * header, never in an address, so that no log of a proxy holds one.
 */
public final class GraphClient {
    private final WebClient web;
    private final GraphSettings settings;
    private final GraphPace pace;

    public GraphClient(GraphSettings settings, Clock clock) {
        this.settings = settings;
        this.pace = new GraphPace(clock);
        this.web =
                WebClient.builder()
                        .baseUrl(settings.baseUrl() + "/" + settings.version())
                        .clientConnector(new ReactorClientHttpConnector(http(settings)))
                        .codecs(
                                codecs ->
                                        codecs.defaultCodecs()
                                                .maxInMemorySize(settings.mostBytes()))
                        .build();
    }

    private static HttpClient http(GraphSettings settings) {
        return HttpClient.create()
                .option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        (int) settings.connectTimeout().toMillis())
                .responseTimeout(settings.wholeTimeout())
                .compress(true);
    }

    public Mono<GraphReply> call(Credentials credentials, GraphCall call) {
        return Mono.fromRunnable(() -> pace.admit(credentials.accessToken()))
                .then(Mono.defer(() -> admitted(credentials, call)));
    }

    private Mono<GraphReply> admitted(Credentials credentials, GraphCall call) {
        Secret token = credentials.accessToken();
        return exchange(credentials, call)
                .map(answer -> answer.reply(call, settings.blockedFor()))
                .doOnNext(reply -> pace.succeeded(token, reply.blocked()))
                .doOnError(GraphFailure.class, failure -> pace.failed(token, failure));
    }

    private Mono<GraphAnswer> exchange(Credentials credentials, GraphCall call) {
        return web.method(call.method())
                .uri(address -> address(address, credentials, call))
                .headers(headers -> headers.setBearerAuth(credentials.accessToken().plain()))
                .exchangeToMono(GraphClient::received)
                .timeout(settings.wholeTimeout())
                .onErrorMap(GraphAnswer::broken);
    }

    private static Mono<GraphAnswer> received(ClientResponse response) {
        return response.bodyToMono(byte[].class)
                .defaultIfEmpty(new byte[0])
                .map(
                        body ->
                                new GraphAnswer(
                                        response.statusCode().value(),
                                        response.headers().asHttpHeaders(),
                                        body));
    }

    private static URI address(UriBuilder address, Credentials credentials, GraphCall call) {
        Map<String, String> query = new LinkedHashMap<>(call.query());
        credentials
                .appSecret()
                .ifPresent(
                        secret ->
                                query.put(
                                        "appsecret_proof",
                                        AppSecretProof.of(credentials.accessToken(), secret)));
        address.path("/" + call.path());
        query.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.build(query);
    }
}
