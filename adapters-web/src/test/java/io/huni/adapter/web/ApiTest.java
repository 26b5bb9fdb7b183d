package io.huni.adapter.web;

import io.huni.domain.identity.Role;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/** A running server with in-ports of its own; {@code api} is signed in as Zeynep. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = ApiTest.Server.class,
        properties = "server.netty.max-initial-line-length=64KB")
abstract class ApiTest {
    @LocalServerPort int port;
    @Autowired World world;

    String token;
    WebTestClient anyone;
    WebTestClient api;

    @BeforeEach
    void connect() {
        token = "zeynep-" + UUID.randomUUID();
        world.hold(token, Sample.zeynep(Role.SUPERADMIN));
        anyone =
                WebTestClient.bindToServer()
                        .baseUrl(address(""))
                        .responseTimeout(Duration.ofSeconds(20))
                        .build();
        api = as(token, Sample.CSRF);
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    WebTestClient as(String token, String csrf) {
        return anyone.mutate()
                .defaultCookie("HUNI_SESSION", token)
                .defaultHeader("X-XSRF-TOKEN", csrf)
                .build();
    }

    ResponseSpec post(String path, String json) {
        return api.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    static BodyContentSpec problem(ResponseSpec answer, int status, String key) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo(key)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.type")
                .isEqualTo("urn:huni:problem:" + key)
                .jsonPath("$.trace")
                .doesNotExist();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        IdentityPorts.class,
        WaysInPorts.class,
        MailPorts.class,
        OrganisationPorts.class,
        LeadPorts.class,
        AssignmentPorts.class,
        ExampleNumberPorts.class,
        ExampleFollowupPorts.class,
        ExampleOfferPorts.class,
        ExampleRankingPorts.class,
        ExampleQualityPorts.class,
        ConnectionPorts.class,
        DeliveryPorts.class,
        LivePorts.class,
        ViewPorts.class,
        WebConfiguration.class
    })
    static class Server {
        @Bean
        WebSettings settings() {
            return WebSettings.at(URI.create("http://localhost"));
        }
    }
}
