package io.huni.bootstrap.running;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** The HTTP face as a signed-in browser uses it. */
final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String url;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final JsonMapper json = JsonMapper.shared();

    private Api(String url) {
        this.url = url;
    }

    static Api signIn(String url, String email, String password) {
        Api api = new Api(url);
        Answer answer = api.post("/api/v1/session", Map.of("email", email, "password", password));
        if (answer.status() != 200) {
            throw new IllegalStateException("Not signed in: " + answer);
        }
        return api;
    }

    Answer get(String path) {
        return call("GET", path, HttpRequest.BodyPublishers.noBody(), "*");
    }

    Answer post(String path, Object body) {
        return call("POST", path, text(body), "*");
    }

    Answer patch(String path, Object body, int version) {
        return call("PATCH", path, text(body), "\"" + version + "\"");
    }

    Answer put(String path, Object body) {
        return call("PUT", path, text(body), "*");
    }

    private HttpRequest.BodyPublisher text(Object body) {
        return HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body));
    }

    /** As a browser would send it to the live channel. */
    String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
    }

    private Answer call(
            String method, String path, HttpRequest.BodyPublisher body, String version) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "tr")
                        .header("X-XSRF-TOKEN", token())
                        .header("If-Match", version)
                        .method(method, body)
                        .build();
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            return new Answer(response.statusCode(), json.readTree(text.isBlank() ? "{}" : text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    record Answer(int status, JsonNode body) {}
}
