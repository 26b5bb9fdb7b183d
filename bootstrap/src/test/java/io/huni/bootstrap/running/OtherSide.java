package io.huni.bootstrap.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Slack's Web API and a gateway for text messages, as far as we call them. */
final class OtherSide implements AutoCloseable {
    private static final int OK = 200;

    final List<String> lookedUp = new CopyOnWriteArrayList<>();
    final List<String> posted = new CopyOnWriteArrayList<>();
    final List<String> texted = new CopyOnWriteArrayList<>();
    private final int port;
    private HttpServer server;
    private volatile int status = OK;
    private volatile String retryAfter = "";
    private volatile String posting = "{\"ok\":true,\"channel\":\"D1\",\"ts\":\"1\"}";

    OtherSide() throws IOException {
        server = started(0);
        port = server.getAddress().getPort();
    }

    private HttpServer started(int wanted) throws IOException {
        HttpServer http =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/api/users.lookupByEmail", this::lookup);
        http.createContext("/api/chat.postMessage", this::post);
        http.createContext("/sms", this::text);
        http.start();
        return http;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Nobody takes calls any more. */
    void down() {
        server.stop(0);
    }

    void up() throws IOException {
        server = started(port);
    }

    void answer(int withStatus, String after) {
        retryAfter = after;
        status = withStatus;
    }

    void answerPosts(String json) {
        posting = json;
    }

    private void lookup(HttpExchange exchange) throws IOException {
        lookedUp.add(body(exchange));
        answer(exchange, "{\"ok\":true,\"user\":{\"id\":\"U0AYSE\",\"team_id\":\"T1\"}}");
    }

    private void post(HttpExchange exchange) throws IOException {
        String body = body(exchange);
        if (status == OK) {
            posted.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        }
        answer(exchange, posting);
    }

    private void text(HttpExchange exchange) throws IOException {
        texted.add(body(exchange));
        answer(exchange, "00 alindi " + texted.getLast());
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
