package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.List;

class ConnectionApiTest extends ApiTest {
    private static final String ONE = "/api/v1/connections/" + Sample.ID;

    @Test
    void saysTheFaultWithItsRemedy() {
        api.get()
                .uri(ONE)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "tr")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"3\"")
                .expectBody()
                .jsonPath("$.problem.key")
                .isEqualTo("token-expiring")
                .jsonPath("$.problem.detail")
                .isEqualTo("Erişim anahtarı 5 gün sonra bitiyor; sonra yeni lead gelmez.")
                .jsonPath("$.problem.remedy")
                .isEqualTo("Şimdi yenileyin. Sayfa yöneticisi bir dakikada yenileyebilir.")
                .jsonPath("$.problem.action")
                .isEqualTo("RENEW_TOKEN")
                .jsonPath("$.lastError")
                .exists()
                .jsonPath("$.pausedUntil")
                .doesNotExist()
                .jsonPath("$.allowed[0]")
                .isEqualTo("read")
                .jsonPath("$.allowed[1]")
                .isEqualTo("change");
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingElse() {
        world.hold(token, Sample.zeynep(Role.ADMIN));

        api.get()
                .uri(ONE)
                .exchange()
                .expectBody()
                .jsonPath("$.allowed")
                .value(allowed -> assertThat(allowed).isEqualTo(List.of("read")));
    }

    @Test
    void secretsNeverComeBack() {
        String made =
                post(
                                "/api/v1/connections",
                                """
                                {"distributorId":"%s","name":"Nova","pageId":"104321987654321",
                                 "accessToken":"EAAG-very-secret","appSecret":"also-secret"}\
                                """
                                        .formatted(Sample.ID))
                        .expectStatus()
                        .isCreated()
                        .expectHeader()
                        .valueEquals(HttpHeaders.LOCATION, ONE)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(made).doesNotContain("secret\"").doesNotContain("EAAG");
    }

    @Test
    void aConnectionNeedsAToken() {
        problem(
                        post(
                                "/api/v1/connections",
                                """
                                {"distributorId":"%s","name":"N","pageId":"1","accessToken":" "}\
                                """
                                        .formatted(Sample.ID)),
                        422,
                        "connection.token-missing")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/accessToken");
    }

    @Test
    void namesTheFormThatIsNoId() {
        problem(
                        change("{\"formIds\":[\"8801234567890123\",\"x\"]}", null),
                        400,
                        "shared.id-malformed")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/formIds/1");
    }

    @Test
    void aStaleChangeIsRefusedWithTheVersionOfNow() {
        change("{\"active\":false}", "\"3\"").expectStatus().isOk();
        change("{\"active\":false}", "*").expectStatus().isOk();
        ResponseSpec stale = change("{\"active\":false}", "\"2\"");
        stale.expectHeader().valueEquals(HttpHeaders.ETAG, "\"3\"");
        problem(stale, 412, "shared.stale");
        problem(change("{\"active\":false}", "three"), 400, "web.if-match-malformed");
        problem(change("{\"active\":false}", "\"99999999999\""), 400, "web.if-match-malformed");
    }

    @Test
    void tellsATestLineByLine() {
        api.post()
                .uri(ONE + "/test")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()
                .expectBody()
                .jsonPath("$.passed")
                .isEqualTo(1)
                .jsonPath("$.failed")
                .isEqualTo(1)
                .jsonPath("$.checks[0].detail")
                .isEqualTo("Valid until Nov 26, 2026.")
                .jsonPath("$.checks[1].key")
                .isEqualTo("webhook")
                .jsonPath("$.checks[1].title")
                .isEqualTo("The webhook is not subscribed")
                .jsonPath("$.checks[1].remedy")
                .isEqualTo("Subscribe the page, so that leads come at once.")
                .jsonPath("$.checks[1].action")
                .isEqualTo("SUBSCRIBE");
    }

    @Test
    void tellsRunsWithTheTimeThatIsLeft() {
        api.get()
                .uri(ONE + "/runs")
                .exchange()
                .expectBody()
                .jsonPath("$.nextCursor")
                .isEqualTo("next")
                .jsonPath("$.items[0].fetched")
                .isEqualTo(4812)
                .jsonPath("$.items[0].remainingSeconds")
                .isNumber()
                .jsonPath("$.items[0].finishedAt")
                .doesNotExist();
        api.post().uri(ONE + "/sync").exchange().expectStatus().isAccepted();
        api.post().uri(ONE + "/runs/" + Sample.ID + "/cancel").exchange().expectStatus().isOk();
    }

    @Test
    void mapsQuestions() {
        mapping("{\"questions\":[{\"key\":\"a\",\"target\":\"CUSTOM:greft\"}]}")
                .expectStatus()
                .isOk();
        problem(
                        mapping("{\"questions\":[{\"key\":\"a\",\"target\":\"MAGIC\"}]}"),
                        400,
                        "lead.target-unknown")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/questions/0/target");
    }

    @Test
    void tellsTheBalance() {
        api.get()
                .uri(ONE + "/balance?days=7")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].day")
                .isEqualTo("2026-11-21")
                .jsonPath("$.items[0].missing")
                .isEqualTo(2);
        problem(
                api.get().uri(ONE + "/balance?days=91").exchange(),
                400,
                "shared.number-out-of-range");
    }

    @Test
    void tellsDeliveriesAndTheirBodies() {
        api.get()
                .uri("/api/v1/deliveries?state=FAILED")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].items[0].fault.key")
                .isEqualTo("connection-stopped")
                .jsonPath("$.items[0].allowed[0]")
                .isEqualTo("replay");
        api.get()
                .uri("/api/v1/deliveries/" + Sample.ID)
                .exchange()
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(Sample.ID.toString())
                .jsonPath("$.body")
                .isEqualTo("{\"object\":\"page\"}");
        post("/api/v1/deliveries/replay", "{\"state\":\"FAILED\"}")
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.count")
                .isEqualTo(2);
        problem(
                post("/api/v1/deliveries/replay", "{\"state\":\"DONE\"}"),
                400,
                "shared.value-unknown");
    }

    @Test
    void tellsTheStateOfTheSystem() {
        api.get()
                .uri("/api/v1/system")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()
                .expectBody()
                .jsonPath("$.health[0].detail")
                .isEqualTo("The database works.")
                .jsonPath("$.health[0].remedy")
                .doesNotExist()
                .jsonPath("$.health[1].remedy")
                .exists()
                .jsonPath("$.figures.leads")
                .isEqualTo(1284);
    }

    private ResponseSpec mapping(String body) {
        return api.put()
                .uri(ONE + "/forms/" + Samples.FORM.value() + "/mapping")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec change(String body, String ifMatch) {
        return api.patch()
                .uri(ONE)
                .headers(
                        headers -> {
                            if (ifMatch != null) {
                                headers.set(HttpHeaders.IF_MATCH, ifMatch);
                            }
                        })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
