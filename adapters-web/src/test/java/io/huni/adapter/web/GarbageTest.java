package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * S4 in small: whatever is sent to an operation, the answer is one that the description declares,
 * and never the server's own fault.
 */
class GarbageTest extends ApiTest {
    private static final int CALLS = Integer.getInteger("huni.garbage.calls", 3_000);
    private static final long SEED = Long.getLong("huni.garbage.seed", 20261121L);

    /** What is longer is not an address to the server, and never gets to an operation. */
    private static final int LONGEST = 60_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void neverFailsAndNeverSurprises() throws Exception {
        JsonNode document = OpenApiDocument.read(this);
        List<Operation> operations = OpenApiDocument.operations(document);
        Garbage garbage = new Garbage(SEED, document);
        Map<Integer, Integer> seen = new TreeMap<>();

        for (int call = 0; call < CALLS; call++) {
            Operation operation = operations.get(call % operations.size());
            HttpRequest request = request(operation, garbage);
            HttpResponse<String> answer = send(request);
            seen.merge(answer.statusCode(), 1, Integer::sum);
            check(operation, request, answer);
            world.hold(token, Sample.zeynep(Role.SUPERADMIN));
        }

        assertThat(seen).containsKeys(200, 201, 202, 204, 400, 404, 413, 415);
    }

    private static void check(
            Operation operation, HttpRequest request, HttpResponse<String> answer) {
        String told = request.method() + " " + request.uri() + " gave " + answer.statusCode();
        assertThat(answer.statusCode()).as(told + answer.body()).isLessThan(500);
        assertThat(operation.declares(answer.statusCode())).as(told + answer.body()).isTrue();
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(told)
                    .contains("application/problem+json");
            assertThat(answer.body()).as(told).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    private HttpRequest request(Operation operation, Garbage garbage) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path(operation, garbage))))
                        .header("Cookie", "HUNI_SESSION=" + token)
                        .header("X-XSRF-TOKEN", Sample.CSRF)
                        .header("Accept-Language", garbage.chance(20) ? "tr" : "en");
        for (JsonNode parameter : operation.node().path("parameters").values()) {
            if (parameter.get("in").asString().equals("header") && garbage.chance(40)) {
                request.header(parameter.get("name").asString(), plain(garbage.text()));
            }
        }
        JsonNode schema = operation.node().at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return request.method(operation.method(), BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", garbage.chance(4) ? "text/plain" : "application/json")
                .method(operation.method(), BodyPublishers.ofString(garbage.body(schema)))
                .build();
    }

    private static String path(Operation operation, Garbage garbage) {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.node().path("parameters").values()) {
            String name = parameter.get("name").asString();
            if (parameter.get("in").asString().equals("path")) {
                path = path.replace("{" + name + "}", segment(garbage));
            } else if (parameter.get("in").asString().equals("query") && garbage.chance(15)) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append("=")
                        .append(encoded(garbage.text()));
            }
        }
        return path.length() + query.length() > LONGEST ? path : path + query;
    }

    /** Mostly a record that is there, because behind it is more to break. */
    private static String segment(Garbage garbage) {
        if (garbage.chance(60)) {
            return Sample.ID.toString();
        }
        String text = garbage.text();
        return text.isBlank() || text.contains("/") || text.contains(".") ? "0" : encoded(text);
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (java.io.IOException closed) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static String plain(String text) {
        String visible = text.replaceAll("[^\\x20-\\x7e]", "?");
        return visible.isEmpty() ? "?" : visible;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
