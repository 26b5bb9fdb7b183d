package io.huni.sandbox;

import io.huni.sandbox.control.ControlRoutes;
import io.huni.sandbox.graph.GraphApi;
import io.huni.sandbox.webhook.Webhooks;
import io.huni.sandbox.world.Lead;
import io.huni.sandbox.world.Seed;
import io.huni.sandbox.world.World;

import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A running stand-in for Meta. It answers the calls of the Graph API that Huni makes, sends signed
 * webhooks, and misbehaves when told to.
 */
public final class MetaSandbox implements AutoCloseable {
    private final SandboxSettings settings;
    private final World world;
    private final Webhooks webhooks;
    private final DisposableServer server;

    private MetaSandbox(SandboxSettings settings) {
        this.settings = settings;
        this.world = new World(Clock.systemUTC());
        this.webhooks = new Webhooks(world, settings.appSecret(), settings.webhookUrl());
        Seed.fill(world, settings.leads(), settings.now());
        world.numberByTheClock();
        GraphApi graph =
                new GraphApi(world, settings.appId(), settings.appSecret(), webhooks::submitted);
        ControlRoutes control = new ControlRoutes(this);
        this.server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .port(settings.port())
                        .route(
                                routes ->
                                        control.addTo(routes).route(request -> true, graph::handle))
                        .bindNow();
    }

    /** Starts and answers from then on. */
    public static MetaSandbox start(SandboxSettings settings) {
        return new MetaSandbox(settings);
    }

    /**
     * Starts on {@code HUNI_SANDBOX_PORT} and sends webhooks to {@code HUNI_SANDBOX_WEBHOOK_URL}.
     */
    public static void main(String[] arguments) {
        String port = System.getenv().getOrDefault("HUNI_SANDBOX_PORT", "8090");
        String target =
                System.getenv()
                        .getOrDefault(
                                "HUNI_SANDBOX_WEBHOOK_URL",
                                "http://localhost:8080/api/v1/meta/webhook");
        start(SandboxSettings.standard(Integer.parseInt(port), target, Instant.now()))
                .server
                .onDispose()
                .block();
    }

    /** Base address of the Graph API, without a version. */
    public String url() {
        return "http://localhost:" + server.port();
    }

    public SandboxSettings settings() {
        return settings;
    }

    public World world() {
        return world;
    }

    public Webhooks webhooks() {
        return webhooks;
    }

    /**
     * Somebody sends the form, {@code count} times at once.
     *
     * @param values answers by key; questions that are left out get believable ones
     * @param notify whether webhooks tell of it
     */
    public List<Lead> submit(
            String formId,
            int count,
            Map<String, String> values,
            Optional<Instant> at,
            boolean notify) {
        List<Lead> leads = new Submission(world, formId, values, at).make(count);
        if (notify) {
            webhooks.submitted(leads);
        }
        return leads;
    }

    @Override
    public void close() {
        webhooks.close();
        server.disposeNow();
    }
}
