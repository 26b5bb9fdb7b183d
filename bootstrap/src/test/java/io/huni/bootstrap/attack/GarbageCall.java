package io.huni.bootstrap.attack;

import io.huni.bootstrap.running.WebhookSender;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
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

    /** What is longer is not an address to the server, and never gets to an operation. */
    private static final int LONGEST = 60_000;

    private static final String BOUNDARY = "huni-9c41";
    private static final List<String> TYPES =
            List.of(
                    "text/plain",
                    "application/xml",
                    "application/json;charset=utf-16",
                    "x",
                    "multipart/form-data",
                    "application/x-www-form-urlencoded",
                    "application/problem+json");

    static GarbageCall of(Operation operation, Noise noise, Schemas schemas) {
        JsonNode content = operation.node().at("/requestBody/content");
        byte[] body = new byte[0];
        List<String> headers = headers(operation, noise);
        if (content.has("application/json")) {
            body = schemas.body(content.at("/application~1json/schema"));
            headers.addAll(List.of("Content-Type", type(noise, "application/json")));
        } else if (content.has("multipart/form-data")) {
            body = form(noise);
            headers.addAll(
                    List.of(
                            "Content-Type",
                            type(noise, "multipart/form-data; boundary=" + BOUNDARY)));
        } else if (noise.chance(5)) {
            body = noise.text().getBytes(StandardCharsets.UTF_8);
            headers.addAll(List.of("Content-Type", noise.oneOf(TYPES)));
        }
        return new GarbageCall(
                operation,
                path(operation, noise) + query(operation, noise, schemas),
                headers,
                body);
    }

    private static String type(Noise noise, String right) {
        return noise.chance(2) ? noise.oneOf(TYPES) : right;
    }

    private static byte[] form(Noise noise) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        String name = noise.chance(95) ? "file" : noise.text();
        String file = noise.chance(70) ? "leadler.csv" : noise.text();
        form.writeBytes(
                """
                --%s\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                \r
                """
                        .formatted(BOUNDARY, name, file)
                        .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(noise.file());
        if (noise.chance(95)) {
            form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return form.toByteArray();
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
            String hole = "{" + parameter.get("name").asString("") + "}";
            String before = path.substring(0, path.indexOf("/" + hole));
            String collection = before.substring(before.lastIndexOf('/') + 1);
            boolean number = parameter.at("/schema/type").asString("").equals("integer");
            path =
                    path.replace(
                            hole,
                            number && noise.chance(80)
                                    ? String.valueOf(noise.below(5))
                                    : segment(noise.id(collection)));
        }
        return path;
    }

    /** Dots and slashes would lead to another operation. */
    private static String segment(String id) {
        return id.isBlank() || id.matches("(?s).*[./\\\\].*") ? "0" : encoded(id);
    }

    private static String query(Operation operation, Noise noise, Schemas schemas) {
        StringBuilder query = new StringBuilder();
        List<JsonNode> parameters = operation.parameters("query");
        int some = Math.min(30, 200 / Math.max(1, parameters.size()));
        for (JsonNode parameter : parameters) {
            for (int times = noise.chance(some) ? noise.chance(10) ? 3 : 1 : 0;
                    times > 0;
                    times--) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(parameter.get("name").asString(""))
                        .append("=")
                        .append(encoded(schemas.parameter(parameter.path("schema"))));
            }
        }
        if (noise.chance(1)) {
            query.append(query.isEmpty() ? "?" : "&").append("q=").append("%C4%9F".repeat(2_000));
        }
        return query.length() > LONGEST ? "" : query.toString();
    }

    /** A delivery as Meta would send it, were it Meta's. */
    GarbageCall signed(WebhookSender sender) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of("X-Hub-Signature-256", sender.signature(body)));
        return new GarbageCall(operation, address, more, body);
    }

    boolean isDelivery() {
        return operation.id().startsWith("receive");
    }

    /** What is declared as the body of that answer; missing for none. */
    JsonNode content(int status) {
        return operation.node().at("/responses/" + status + "/content");
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
