package io.huni.sandbox.graph;

import io.huni.sandbox.world.Calls;
import io.huni.sandbox.world.Misbehaviour.Fault;
import io.huni.sandbox.world.Token;
import io.huni.sandbox.world.World;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a call apart, misbehaves when told to, and writes the answer the way Meta writes it. */
public final class GraphApi {
    private static final Logger LOG = LoggerFactory.getLogger(GraphApi.class);
    private static final String TRACE = "AhuniSandboxTrace";

    private final World world;
    private final GraphCalls calls;
    private final Proof proof;
    private final JsonMapper json = JsonMapper.shared();

    public GraphApi(World world, String appId, String appSecret, Notifier notifier) {
        this.world = world;
        this.calls = new GraphCalls(world, appId, notifier);
        this.proof = new Proof(appSecret);
    }

    /** Answers one call. */
    public Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString(StandardCharsets.UTF_8)
                .defaultIfEmpty("")
                .flatMap(body -> answer(request, response, body));
    }

    private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response, String body) {
        String path = request.path();
        Optional<Fault> fault = world.misbehaviour().onCall(path);
        Written written =
                fault.filter(Fault.Error.class::isInstance)
                        .map(Fault.Error.class::cast)
                        .map(this::told)
                        .orElseGet(() -> written(request, body));
        log(request, path, written.status());
        response.status(written.status());
        response.header("Content-Type", "application/json; charset=UTF-8");
        response.header("facebook-api-version", "v26.0");
        written.headers().forEach(response::header);
        return Wrongly.send(response, written.body(), fault);
    }

    private Written written(HttpServerRequest request, String body) {
        try {
            Answer answer = calls.answer(question(request, body));
            return new Written(200, json.writeValueAsString(answer.body()), answer.headers());
        } catch (GraphError error) {
            return failure(error.status(), error.code(), error.subcode(), error.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.warn("A call could not be answered", unexpected);
            return failure(500, 1, 0, "An unknown error occurred");
        }
    }

    private Written told(Fault.Error error) {
        return failure(error.status(), error.code(), error.subcode(), error.message());
    }

    private Written failure(int status, int code, int subcode, @Nullable String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", String.valueOf(message));
        error.put("type", "OAuthException");
        error.put("code", code);
        if (subcode != 0) {
            error.put("error_subcode", subcode);
        }
        error.put("fbtrace_id", TRACE);
        return new Written(status, json.writeValueAsString(Map.of("error", error)), Map.of());
    }

    private Question question(HttpServerRequest request, String body) {
        Map<String, String> parameters = Parameters.of(request.uri(), body, json);
        Optional<String> bearer =
                Optional.ofNullable(request.requestHeaders().get("Authorization"))
                        .filter(header -> header.startsWith("Bearer "))
                        .map(header -> header.substring("Bearer ".length()));
        Optional<String> value =
                bearer.or(() -> Optional.ofNullable(parameters.get("access_token")));
        value.ifPresent(token -> proof.check(token, parameters.get("appsecret_proof")));
        return new Question(
                "http://" + request.requestHeaders().get("Host") + "/v26.0/",
                parameters
                        .getOrDefault("method", request.method().name())
                        .toUpperCase(java.util.Locale.ROOT),
                parts(request.path()),
                parameters,
                value.map(this::token));
    }

    private Token token(String value) {
        if (proof.isAppToken(value)) {
            return Proof.appToken(value);
        }
        Token token = world.token(value).orElseThrow(() -> GraphError.badToken(467));
        boolean ended = token.expiresAt().map(end -> !world.now().isBefore(end)).orElse(false);
        if (token.deadSubcode().isPresent() || ended) {
            throw GraphError.badToken(token.subcode());
        }
        return token;
    }

    private static List<String> parts(String path) {
        String bare = path.replaceFirst("^/?(v\\d+\\.\\d+/?)?", "");
        return bare.isEmpty() ? List.of() : List.of(bare.split("/", -1));
    }

    private void log(HttpServerRequest request, String path, int status) {
        String kind = path.replaceFirst("^/?(v\\d+\\.\\d+/)?", "").replaceAll("\\d{6,}", "id");
        world.calls()
                .answered(
                        new Calls.Call(
                                world.now(), request.method().name(), "/" + path, kind, status));
    }

    private record Written(int status, String body, Map<String, String> headers) {}
}
