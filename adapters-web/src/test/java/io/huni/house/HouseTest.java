package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.web.WebSettings;
import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.MultiValueMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/** A running server over the real use cases, so that rights and scopes are the real ones. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = HouseTest.Server.class)
abstract class HouseTest {
    static final String FILE = "file:";

    @LocalServerPort int port;
    @Autowired House house;

    WebTestClient anyone;

    @BeforeEach
    void connect() {
        anyone =
                WebTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .responseTimeout(Duration.ofSeconds(20))
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                        .build();
    }

    /** Signed in anew, because some calls end the session. */
    WebTestClient as(Role role) {
        return as(house.person(role));
    }

    WebTestClient as(User user) {
        OpenedSession session = house.signedIn(user);
        return anyone.mutate()
                .defaultCookie("HUNI_SESSION", session.token())
                .defaultHeader("X-XSRF-TOKEN", session.csrfToken())
                .build();
    }

    /** An empty body is none; what begins with {@link #FILE} is uploaded. */
    static Answer call(WebTestClient client, String method, String path, String body) {
        return call(client, method, path, body, request -> {});
    }

    static Answer call(
            WebTestClient client,
            String method,
            String path,
            String body,
            Consumer<RequestBodySpec> headers) {
        RequestBodySpec request = client.method(HttpMethod.valueOf(method)).uri(path);
        headers.accept(request);
        if (body.startsWith(FILE)) {
            return Answer.of(
                    request.bodyValue(file(body.substring(FILE.length()).replace('~', '\n')))
                            .exchange());
        }
        ResponseSpec response =
                body.isEmpty()
                        ? request.exchange()
                        : request.contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(body)
                                .exchange();
        return Answer.of(response);
    }

    private static MultiValueMap<String, HttpEntity<?>> file(String content) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", content.getBytes(StandardCharsets.UTF_8)).filename("leadler.csv");
        return body.build();
    }

    /**
     * @param ifMatch the version that the caller has seen
     */
    static Answer change(WebTestClient caller, String path, String ifMatch, String body) {
        return call(caller, "PATCH", path, body, request -> request.header("If-Match", ifMatch));
    }

    /**
     * @param pointer empty when no single field is wrong
     */
    static void assertRefused(Answer answer, int status, String key, String pointer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.key()).isEqualTo(key);
        assertThat(answer.pointer()).isEqualTo(pointer);
    }

    /** What came back, read to its end. */
    record Answer(int status, HttpHeaders headers, String body) {
        static Answer of(ResponseSpec response) {
            var result = response.expectBody(String.class).returnResult();
            String body = result.getResponseBody();
            return new Answer(
                    result.getStatus().value(),
                    result.getResponseHeaders(),
                    body == null ? "" : body);
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** The stable key of a problem; empty when it is none. */
        String key() {
            return body.isEmpty() || !headers.getContentType().getSubtype().contains("problem")
                    ? ""
                    : json().path("key").asString("");
        }

        String pointer() {
            return json().at("/errors/0/pointer").asString("");
        }

        String detail() {
            return json().path("detail").asString("");
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        HouseOrganisation.class,
        HousePeople.class,
        HouseLeads.class,
        HouseJobs.class,
        HouseImports.class,
        HouseConnections.class,
        HouseFollowups.class,
        HouseAssignment.class,
        HouseAnalytics.class,
        HouseNotifications.class,
        HouseOffers.class,
        HouseRanking.class,
        HouseQuality.class,
        HouseReports.class,
        HouseWebhooks.class,
        HouseWaysIn.class
    })
    @ComponentScan(
            basePackages = "io.huni.adapter.web",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(Ports|Test|Server|WebConfiguration)"))
    static class Server {
        @Bean
        WebSettings settings() {
            return WebSettings.at(URI.create("http://localhost"));
        }
    }
}
