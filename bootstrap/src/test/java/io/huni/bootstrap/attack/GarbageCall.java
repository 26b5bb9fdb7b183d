package io.huni.bootstrap.attack;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One generated call of an operation. */
@SuppressWarnings("ArrayRecordComponent")
record GarbageCall(Operation operation, String address, List<String> headers, byte[] body) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> TYPES =
            List.of(
                    "text/plain",
                    "application/xml",
                    "application/json;charset=utf-16",
                    "x",
                    "multipart/form-data",
                    "application/x-www-form-urlencoded",
                    "application/problem+json");

    static GarbageCall of(Operation operation, Noise noise) {
        JsonNode content = operation.node().at("/requestBody/content");
        byte[] body = new byte[0];
        List<String> headers = headers(operation, noise);
        if (content.has("application/json")) {
            body = noise.body(content.at("/application~1json/schema"));
            headers.addAll(
                    List.of(
                            "Content-Type",
                            noise.chance(2) ? noise.oneOf(TYPES) : "application/json"));
        } else if (noise.chance(5)) {
            body = noise.text().getBytes(StandardCharsets.UTF_8);
            headers.addAll(List.of("Content-Type", noise.oneOf(TYPES)));
        }
        return new GarbageCall(
                operation, path(operation, noise) + query(operation, noise), headers, body);
    }

    private static List<String> headers(Operation operation, Noise noise) {
        List<String> headers = new ArrayList<>();
        for (JsonNode parameter : operation.parameters("header")) {
            if (noise.chance(35)) {
                headers.add(parameter.get("name").asString(""));
                headers.add(
                        noise.chance(60) ? "\"" + noise.below(4) + "\"" : visible(noise.text()));
            }
        }
        headers.addAll(List.of("Accept-Language", noise.chance(10) ? visible(noise.text()) : "en"));
        if (noise.chance(2)) {
            headers.addAll(
                    List.of("Accept", noise.chance(50) ? "text/csv" : visible(noise.text())));
        }
        return headers;
    }

    private static String path(Operation operation, Noise noise) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            String name = parameter.get("name").asString("");
            path = path.replace("{" + name + "}", segment(noise));
        }
        return path;
    }

    /** Dots and slashes would lead to another operation. */
    private static String segment(Noise noise) {
        String id = noise.id();
        return id.isBlank() || id.matches(".*[./\\\\].*") ? "0" : encoded(id);
    }

    private static String query(Operation operation, Noise noise) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.parameters("query")) {
            for (int times = noise.chance(22) ? noise.chance(10) ? 3 : 1 : 0; times > 0; times--) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(parameter.get("name").asString(""))
                        .append("=")
                        .append(encoded(noise.parameter(parameter.path("schema"))));
            }
        }
        if (noise.chance(1)) {
            query.append(query.isEmpty() ? "?" : "&").append("q=").append("%C4%9F".repeat(2_000));
        }
        return query.toString();
    }

    HttpRequest request(Caller caller, String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(caller.url() + this.address))
                        .timeout(PATIENCE)
                        .header("X-Forwarded-For", address)
                        .method(
                                operation.method(),
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        for (int at = 0; at < headers.size(); at += 2) {
            request.header(headers.get(at), headers.get(at + 1));
        }
        if (!operation.isOpen()) {
            for (int at = 0; at < caller.headers().size(); at += 2) {
                request.header(caller.headers().get(at), caller.headers().get(at + 1));
            }
        }
        return request.build();
    }

    private static String visible(String text) {
        String visible = text.replaceAll("[^\\x20-\\x7e]", "?").strip();
        return visible.isEmpty() ? "?" : visible;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        return "%s %s %s %s"
                .formatted(
                        operation.method(),
                        address,
                        headers,
                        text.length() > 1_500 ? text.substring(0, 1_500) + "…" : text);
    }
}
