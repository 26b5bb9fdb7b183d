package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.web.shared.ProblemJson;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

class ProblemTest extends ApiTest {
    private static final String PREFERENCES = "/api/v1/session/preferences";

    @AfterEach
    void databaseIsBack() {
        world.away(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/v1/leads?status=NEWW           | 400 | shared.value-unknown       | /status
                    /api/v1/leads?limit=0               | 400 | shared.number-out-of-range | /limit
                    /api/v1/leads?limit=201             | 400 | shared.number-out-of-range | /limit
                    /api/v1/leads?limit=-1              | 400 | shared.number-out-of-range | /limit
                    /api/v1/leads?limit=ten             | 400 | shared.value-unknown       | /limit
                    /api/v1/leads?createdFrom=yesterday | 400 | shared.value-unknown       | /createdFrom
                    /api/v1/leads?createdTo=%2B999999999-12-31T23:59:59Z | 400 | shared.value-unknown | /createdTo
                    /api/v1/leads?scoreMin=1e99999999   | 400 | shared.value-unknown       | /scoreMin
                    /api/v1/leads?test=maybe            | 400 | shared.value-unknown       | /test
                    /api/v1/leads?sort=age              | 400 | shared.value-unknown       | /sort
                    /api/v1/leads?count=all             | 400 | shared.value-unknown       | /count
                    /api/v1/leads?assigneeId=me         | 400 | shared.id-malformed        | /assigneeId
                    /api/v1/leads?q=a%00b               | 400 | web.character-forbidden    | /q
                    /api/v1/leads?cursor=cursor-of-another-list | 400 | shared.cursor-malformed | /cursor
                    /api/v1/leads/42                    | 400 | shared.id-malformed        | /id
                    /api/v1/deliveries?channel=SMS      | 400 | shared.value-unknown       | /channel
                    /api/v1/outbox?state=DONE           | 400 | shared.value-unknown       | /state
                    """)
    void namesWhatIsWrongWithAnAddress(String address, int status, String key, String pointer) {
        problem(get(address), status, key)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].key")
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"theme":"PINK"}           | shared.value-unknown    | /theme
                    {"language":"de"}          | shared.value-unknown    | /language
                    {"theme":5}                | shared.value-unknown    | /theme
                    {"theme":["DARK"]}         | web.type-wrong          | /theme
                    {"theme":                  | web.body-malformed      |
                    []                         | web.body-malformed      |
                    "DARK"                     | web.body-malformed      |
                    {"theme":"DARK"} {}        | web.body-malformed      |
                    {"theme":"DARK","theme":"LIGHT"} | web.body-malformed |
                    """)
    void namesWhatIsWrongWithABody(String body, String key, String pointer) {
        var told = problem(patch(body), 400, key);
        if (pointer != null) {
            told.jsonPath("$.errors[0].pointer").isEqualTo(pointer);
        }
    }

    @Test
    void refusesACharacterThatNothingCanStore() {
        problem(patch("{\"theme\":\"DA\\u0000RK\"}"), 400, "shared.value-unknown");
        problem(
                api.post()
                        .uri("/api/v1/leads")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"answers\":[{\"key\":\"a\",\"value\":\"b\\u0000\"}]}")
                        .exchange(),
                400,
                "web.character-forbidden");
    }

    @Test
    void anEmptyBodyIsMissing() {
        problem(
                api.patch().uri(PREFERENCES).contentType(MediaType.APPLICATION_JSON).exchange(),
                400,
                "web.body-missing");
    }

    @Test
    void knowsTheErrorsOfHttp() {
        problem(get("/api/v1/nothing"), 404, "shared.not-found");
        problem(get("/assets/gone.js"), 404, "shared.not-found");
        problem(
                api.get().uri("/api/v1/leads").accept(MediaType.APPLICATION_PDF).exchange(),
                406,
                "web.not-acceptable");
        problem(
                api.patch()
                        .uri(PREFERENCES)
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("{}")
                        .exchange(),
                415,
                "web.media-type-unsupported");
        problem(patch("{\"x\":\"" + "a".repeat(1_100_000) + "\"}"), 413, "web.body-too-large");
    }

    @Test
    void saysWhichMethodsThereAre() {
        problem(
                        api.method(HttpMethod.PUT).uri("/api/v1/session").exchange(),
                        405,
                        "web.method-not-allowed")
                .jsonPath("$.status")
                .isEqualTo(405);
        api.method(HttpMethod.PUT)
                .uri("/api/v1/session")
                .exchange()
                .expectHeader()
                .value(HttpHeaders.ALLOW, allow -> assertThat(allow).contains("GET", "POST"));
    }

    @Test
    void refusesWhatHidesInAddressesAndHeaders() throws IOException {
        for (String path :
                new String[] {"/api/v1/leads/%00", "/api//v1/leads", "/api/v1/%2e%2e/x"}) {
            problem(get(path), 400, "web.request-malformed");
        }
        assertThat(raw("User-Agent: a\u0085b")).startsWith("HTTP/1.1 400");
    }

    /** Signs in with a header that no client library would send. */
    private String raw(String header) throws IOException {
        String body = "{\"email\":\"a@b.co\",\"password\":\"" + IdentityPorts.PASSWORD + "\"}";
        String request =
                "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: "
                        + body.length()
                        + "\r\n"
                        + header
                        + "\r\n\r\n"
                        + body;
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysSoWhileTheDatabaseIsAway() {
        world.away(true);

        ResponseSpec answer =
                anyone.get()
                        .uri("/api/v1/leads")
                        .cookie("HUNI_SESSION", "a-token-nobody-has-asked-about")
                        .exchange();

        answer.expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "2");
        problem(answer, 503, "shared.unavailable");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertThat(detail("en-GB,en;q=0.8")).startsWith("There is no such record");
        assertThat(detail("tr")).startsWith("Böyle bir kayıt yok");
        assertThat(detail("de;q=0.9, tr;q=0.5")).startsWith("Böyle bir kayıt yok");
        assertThat(detail("???")).startsWith("Böyle bir kayıt yok");
    }

    @Test
    void speaksTheLanguageOfThePersonOtherwise() {
        world.hold("token-of-john", Sample.john());

        anyone.get()
                .uri("/api/v1/nothing")
                .cookie("HUNI_SESSION", "token-of-john")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_LANGUAGE, "en");
    }

    private String detail(String languages) {
        return api.get()
                .uri("/api/v1/nothing")
                .header(HttpHeaders.ACCEPT_LANGUAGE, languages)
                .exchange()
                .expectBody(ProblemJson.class)
                .returnResult()
                .getResponseBody()
                .detail();
    }

    private ResponseSpec get(String path) {
        return api.get().uri(URI.create(address(path))).exchange();
    }

    private ResponseSpec patch(String body) {
        return api.patch()
                .uri(PREFERENCES)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
