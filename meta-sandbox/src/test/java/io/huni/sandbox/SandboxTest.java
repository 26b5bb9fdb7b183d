package io.huni.sandbox;

import io.huni.sandbox.world.Seed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A stand-in with three hundred leads, and a caller that knows nothing of its insides. */
abstract class SandboxTest {
    static final String FORM = "1200000000000301";
    static final String PAGE = "104857600000003";

    final HttpClient http = HttpClient.newHttpClient();
    MetaSandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = MetaSandbox.start(SandboxSettings.standard(0, "", Instant.now()).withLeads(300));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    HttpResponse<String> call(String method, String path, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .timeout(Duration.ofSeconds(10))
                        .method(method, BodyPublishers.noBody());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> control(String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .timeout(Duration.ofSeconds(10))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    JsonNode leads(String query) throws Exception {
        return json(call("GET", "/v26.0/" + FORM + "/leads?" + query, Seed.SYSTEM_TOKEN));
    }

    JsonNode data(String path) throws Exception {
        return json(call("GET", path, Seed.SYSTEM_TOKEN)).path("data");
    }

    static Set<String> ids(JsonNode page) {
        Set<String> ids = new HashSet<>();
        page.path("data").forEach(lead -> ids.add(lead.path("id").stringValue()));
        return ids;
    }

    /** Path and query of the next page; empty at the end. */
    static String next(JsonNode page) {
        String next = page.at("/paging/next").asString("");
        return next.isEmpty() ? "" : next.substring(next.indexOf("/v26.0"));
    }
}
