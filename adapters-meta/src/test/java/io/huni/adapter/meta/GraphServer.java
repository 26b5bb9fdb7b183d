package io.huni.adapter.meta;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import io.huni.adapter.meta.graph.GraphClient;
import io.huni.adapter.meta.graph.GraphSettings;
import io.huni.application.shared.MovableClock;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Secret;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A server that answers as it is told, with a client that waits only a moment. */
public final class GraphServer implements BeforeEachCallback, AfterAllCallback {
    public static final Credentials CREDENTIALS =
            new Credentials(new Secret("secret-token"), Optional.of(new Secret("app-secret")));

    private final WireMockServer server = new WireMockServer(options().dynamicPort());
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T09:00:00Z"));

    public GraphServer() {
        server.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.resetAll();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop();
    }

    public GraphClient client() {
        return new GraphClient(settings(), clock);
    }

    public GraphSettings settings() {
        return new GraphSettings(
                server.baseUrl(),
                "v26.0",
                "4711",
                "app-secret",
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                200_000,
                Duration.ofMinutes(5));
    }

    public MovableClock clock() {
        return clock;
    }

    public WireMockServer wire() {
        return server;
    }

    /** Whatever is asked, this is the answer. */
    public void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(any(anyUrl()).willReturn(answer));
    }

    public void answers(int status, String body) {
        answers(aResponse().withStatus(status).withBody(body));
    }

    public List<LoggedRequest> asked() {
        return server.findAll(anyRequestedFor(anyUrl()));
    }
}
