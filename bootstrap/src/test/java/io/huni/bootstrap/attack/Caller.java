package io.huni.bootstrap.attack;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Somebody who calls: a browser with its cookie, a program with its token, or nobody. A body is
 * JSON, or a file where it begins with {@code file:}.
 *
 * @param headers that go with every call, name and value in turn
 */
record Caller(String name, String url, List<String> headers) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    static Caller nobody(String url) {
        return new Caller("nobody", url, List.of());
    }

    static Caller signedIn(String name, String url, String email, String password) {
        return signedIn(name, url, email, password, "10.0.0.1");
    }

    /** As told by a proxy, where one is trusted. */
    static Caller signedIn(String name, String url, String email, String password, String from) {
        Reply reply =
                nobody(url)
                        .with("X-Forwarded-For", from)
                        .call(
                                "POST",
                                "/api/v1/session",
                                json(Map.of("email", email, "password", password)));
        if (reply.status() != 200) {
            throw new IllegalStateException(name + " is not signed in: " + reply);
        }
        return new Caller(
                name,
                url,
                List.of(
                        "Cookie",
                        "HUNI_SESSION=" + reply.cookie("HUNI_SESSION"),
                        "X-XSRF-TOKEN",
                        reply.cookie("XSRF-TOKEN")));
    }

    static Caller program(String name, String url, String secret) {
        return new Caller(name, url, List.of("Authorization", "Bearer " + secret));
    }

    static String json(Object body) {
        return JSON.writeValueAsString(body);
    }

    Caller with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new Caller(name, url, more);
    }

    Reply get(String address) {
        return call("GET", address, "");
    }

    Reply post(String address, Object body) {
        return call("POST", address, json(body));
    }

    /** What was made, or why not. */
    JsonNode made(String address, Object body) {
        Reply reply = post(address, body);
        if (reply.status() >= 300) {
            throw new IllegalStateException("POST " + address + " gave " + reply);
        }
        return reply.json();
    }

    Reply call(String method, String address, String body) {
        try {
            return reply(HTTP.send(request(method, address, body), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + address, broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Beside others; fails when the connection breaks. */
    CompletableFuture<Reply> calling(String method, String address, String body) {
        return HTTP.sendAsync(request(method, address, body), BodyHandlers.ofString())
                .thenApply(Caller::reply);
    }

    private HttpRequest request(String method, String address, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + address))
                        .timeout(PATIENCE)
                        .header("Accept-Language", "en")
                        .method(method, SentBody.of(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", SentBody.type(body));
        }
        for (int at = 0; at < headers.size(); at += 2) {
            request.header(headers.get(at), headers.get(at + 1));
        }
        return request.build();
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    @Override
    public String toString() {
        return name;
    }
}
