package io.huni.adapter.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.net.URI;
import java.time.Duration;

/** A running server with in-ports of its own; {@code api} is signed in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = ApiTest.Server.class)
abstract class ApiTest {
    @LocalServerPort int port;
    @Autowired World world;

    WebTestClient anyone;
    WebTestClient api;

    @BeforeEach
    void connect() {
        anyone =
                WebTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .responseTimeout(Duration.ofSeconds(20))
                        .build();
        api =
                anyone.mutate()
                        .defaultCookie("HUNI_SESSION", Sample.TOKEN)
                        .defaultHeader("X-XSRF-TOKEN", Sample.CSRF)
                        .build();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        IdentityPorts.class,
        OrganisationPorts.class,
        LeadPorts.class,
        ConnectionPorts.class,
        DeliveryPorts.class,
        LivePorts.class,
        WebConfiguration.class
    })
    static class Server {
        @Bean
        WebSettings settings() {
            return WebSettings.at(URI.create("http://localhost"));
        }
    }
}
