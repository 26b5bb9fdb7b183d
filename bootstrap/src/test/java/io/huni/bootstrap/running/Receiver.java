package io.huni.bootstrap.running;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A customer's server in Node that checks signatures with the Standard Webhooks library of npm. */
final class Receiver implements AutoCloseable {
    private static final Path FRONTEND = Path.of("../frontend");

    private final Process node;
    private final String url;
    private final HttpClient http = HttpClient.newHttpClient();

    private Receiver(Process node, String port) {
        this.node = node;
        url = "http://localhost:" + port;
    }

    static boolean isThere() {
        return Files.exists(FRONTEND.resolve("node_modules/standardwebhooks"));
    }

    static Receiver start() throws IOException {
        Process node =
                new ProcessBuilder("node", "e2e/webhook-receiver.mjs")
                        .directory(FRONTEND.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        return new Receiver(node, node.inputReader(StandardCharsets.UTF_8).readLine());
    }

    String hook() {
        return url + "/hook";
    }

    void secret(String secret) {
        call("PUT", "/secret", secret);
    }

    /** A status to answer with, or {@code hang}. */
    void mood(String mood) {
        call("PUT", "/mood", mood);
    }

    List<JsonNode> heard() {
        return JsonMapper.shared().readTree(call("GET", "/heard", "")).valueStream().toList();
    }

    /** Of this event and with a signature that holds. */
    List<JsonNode> verified(String event) {
        return heard().stream()
                .filter(one -> one.at("/notice/type").asString("").equals(event))
                .toList();
    }

    private String call(String method, String path, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        node.destroy();
    }
}
