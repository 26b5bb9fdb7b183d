package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class SpaTest extends ApiTest {
    private static final Pattern NONCE = Pattern.compile("content=\"([A-Za-z0-9_-]{22})\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/leads", "/leads/42", "/setup", "/index.html", "/connections"})
    void everyScreenIsThePage(String path) {
        anyone.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("id=\"root\"").doesNotContain("__CSP"));
    }

    @Test
    void thePageAndThePolicyShareAFreshNonce() {
        String first = nonce();
        assertThat(nonce()).isNotEqualTo(first);
    }

    @Test
    void hashedFilesAreKeptForever() {
        anyone.get()
                .uri("/assets/index-DiwrgTda.js")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
                .expectHeader()
                .contentType("text/javascript;charset=UTF-8");
        anyone.get()
                .uri("/boot.js")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Test
    void filesComeZippedToThoseWhoTakeIt() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address("/assets/index-DiwrgTda.js")))
                        .header("Accept-Encoding", "gzip")
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(answer.body()).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/gone.js",
                "/assets/../application.yaml",
                "/assets/%2e%2e/index.html",
                "/static/index.html",
                "/leads.css"
            })
    void whatIsNotListedIsNotThere(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path))).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(400, 404);
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtect() {
        for (String path : new String[] {"/leads", "/boot.js", "/api/v1/leads", "/api/v1/setup"}) {
            anyone.get()
                    .uri(path)
                    .exchange()
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("Referrer-Policy", "same-origin")
                    .expectHeader()
                    .exists("Permissions-Policy")
                    .expectHeader()
                    .doesNotExist("Strict-Transport-Security")
                    .expectHeader()
                    .value(
                            "Content-Security-Policy",
                            policy ->
                                    assertThat(policy)
                                            .contains("frame-ancestors 'none'")
                                            .doesNotContain("unsafe"));
        }
    }

    private String nonce() {
        var answer = anyone.get().uri("/leads").exchange().expectBody(String.class).returnResult();
        Matcher nonce = NONCE.matcher(answer.getResponseBody());
        assertThat(nonce.find()).isTrue();
        assertThat(answer.getResponseHeaders().getFirst("Content-Security-Policy"))
                .contains("style-src 'self' 'nonce-" + nonce.group(1) + "'");
        return nonce.group(1);
    }
}
