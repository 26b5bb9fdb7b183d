package io.huni.sandbox.control;

import io.huni.sandbox.MetaSandbox;
import io.huni.sandbox.world.Lead;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The page and the calls by which people and tests move the stand-in. */
public final class ControlRoutes {
    private final MetaSandbox sandbox;
    private final StateJson state;
    private final JsonMapper json = JsonMapper.shared();

    public ControlRoutes(MetaSandbox sandbox) {
        this.sandbox = sandbox;
        this.state = new StateJson(sandbox);
    }

    /** Adds the routes. */
    public HttpServerRoutes addTo(HttpServerRoutes routes) {
        return routes.get("/", (request, response) -> file(response, "index.html", "text/html"))
                .get(
                        "/sandbox/page.js",
                        (request, response) -> file(response, "page.js", "text/javascript"))
                .get(
                        "/sandbox/page.css",
                        (request, response) -> file(response, "page.css", "text/css"))
                .get("/sandbox/state", (request, response) -> answer(response, state.now()))
                .post(
                        "/sandbox/leads",
                        (request, response) -> posted(request, response, this::submit))
                .post(
                        "/sandbox/webhooks",
                        (request, response) -> posted(request, response, this::webhook))
                .post(
                        "/sandbox/behaviour",
                        (request, response) -> posted(request, response, this::behave));
    }

    private Map<String, Object> submit(JsonNode body) {
        Map<String, String> values = new HashMap<>();
        body.path("values")
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().asString("")));
        List<Lead> leads =
                sandbox.submit(
                        body.path("formId").asString(""),
                        body.path("count").asInt(1),
                        values,
                        Optional.ofNullable(body.path("at").stringValue(null)).map(Instant::parse),
                        body.path("notify").asBoolean(true));
        return Map.of("ids", leads.stream().map(Lead::id).toList());
    }

    private Map<String, Object> webhook(JsonNode body) {
        if (body.has("url")) {
            sandbox.webhooks().to(body.path("url").asString(""));
        }
        if (body.has("body")) {
            sandbox.webhooks().post(body.path("body").asString(""), 0);
        }
        return Map.of("target", sandbox.webhooks().target());
    }

    private Map<String, Object> behave(JsonNode body) {
        new Behaviour(sandbox.world()).take(body);
        return Map.of("done", true);
    }

    private Publisher<Void> posted(
            HttpServerRequest request,
            HttpServerResponse response,
            Function<JsonNode, Map<String, Object>> call) {
        return request.receive()
                .aggregate()
                .asString(StandardCharsets.UTF_8)
                .map(body -> call.apply(json.readTree(body)))
                .flatMap(answer -> Mono.from(answer(response, answer)))
                .onErrorResume(RuntimeException.class, wrong -> refused(response, wrong));
    }

    private Mono<Void> refused(HttpServerResponse response, RuntimeException wrong) {
        response.status(400);
        return Mono.from(answer(response, Map.of("error", String.valueOf(wrong.getMessage()))));
    }

    private Publisher<Void> answer(HttpServerResponse response, Map<String, Object> body) {
        return response.header("Content-Type", "application/json; charset=UTF-8")
                .sendString(Mono.just(json.writeValueAsString(body)));
    }

    private static Publisher<Void> file(HttpServerResponse response, String name, String type) {
        return response.header("Content-Type", type + "; charset=UTF-8")
                .sendString(Mono.just(read(name)));
    }

    private static String read(String name) {
        try (InputStream file = ControlRoutes.class.getResourceAsStream("/sandbox/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
