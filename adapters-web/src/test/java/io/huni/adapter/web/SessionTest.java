package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class SessionTest extends ApiTest {
    @Test
    void signsInAndHandsOutBothCookies() {
        var answer = signIn(IdentityPorts.PASSWORD).expectStatus().isOk();

        var cookies = answer.returnResult(String.class).getResponseCookies();
        ResponseCookie session = cookies.getFirst("HUNI_SESSION");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.isSecure()).isFalse();
        assertThat(session.getSameSite()).isEqualTo("Lax");
        assertThat(session.getPath()).isEqualTo("/");
        ResponseCookie csrf = cookies.getFirst("XSRF-TOKEN");
        assertThat(csrf.isHttpOnly()).isFalse();
        assertThat(csrf.getValue()).isEqualTo(Sample.CSRF);
    }

    @Test
    void cookiesAreSecureBehindTls() {
        var cookies =
                anyone.post()
                        .uri("/api/v1/session")
                        .header("X-Forwarded-Proto", "https")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(credentials(IdentityPorts.PASSWORD))
                        .exchange()
                        .expectHeader()
                        .exists("Strict-Transport-Security")
                        .returnResult(String.class)
                        .getResponseCookies();
        assertThat(cookies.toSingleValueMap().values()).allMatch(ResponseCookie::isSecure);
    }

    @Test
    void tellsWhoIAmAndWhatIMay() {
        api.get()
                .uri("/api/v1/session")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.user.name")
                .isEqualTo("Zeynep Doğan")
                .jsonPath("$.user.teamId")
                .doesNotExist()
                .jsonPath("$.user.language")
                .isEqualTo("tr")
                .jsonPath("$.organisation.timeZone")
                .isEqualTo("Europe/Istanbul")
                .jsonPath("$.rights[?(@ == 'connection:manage')]")
                .exists()
                .jsonPath("$.scopes.lead")
                .isEqualTo("ALL");
    }

    @Test
    void refusesWrongCredentialsAndGuessing() {
        problem(signIn("wrong"), 401, "identity.wrong-credentials");
        ResponseSpec throttled = signIn(IdentityPorts.THROTTLED);
        throttled.expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "30");
        problem(throttled, 429, "identity.too-many-tries");
        problem(signIn("x".repeat(201)), 400, "shared.text-too-long");
    }

    @Test
    void knowsNobodyWithoutASession() {
        problem(anyone.get().uri("/api/v1/leads").exchange(), 401, "identity.not-signed-in");
        problem(anyone.get().uri("/api/v1/session").exchange(), 401, "identity.not-signed-in");
        problem(anyone.get().uri("/api/v1/nothing").exchange(), 401, "identity.not-signed-in");
        problem(
                as("made-up", "made-up").get().uri("/api/v1/leads").exchange(),
                401,
                "identity.not-signed-in");
    }

    @Test
    void aChangeNeedsTheTokenOfTheSession() {
        problem(as(token, "").delete().uri("/api/v1/session").exchange(), 403, "identity.csrf");
        problem(
                as(token, "csrf-of-john").delete().uri("/api/v1/session").exchange(),
                403,
                "identity.csrf");
        problem(
                anyone.delete()
                        .uri("/api/v1/session")
                        .cookie("HUNI_SESSION", token)
                        .cookie("XSRF-TOKEN", Sample.CSRF)
                        .exchange(),
                403,
                "identity.csrf");
    }

    @Test
    void signingInWithAnOldCookieGivesANewSession() {
        var cookies =
                anyone.post()
                        .uri("/api/v1/session")
                        .cookie("HUNI_SESSION", "planted-by-somebody-else")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(credentials(IdentityPorts.PASSWORD))
                        .exchange()
                        .returnResult(String.class)
                        .getResponseCookies();
        assertThat(cookies.getFirst("HUNI_SESSION").getValue()).isEqualTo(Sample.TOKEN);
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        var cookies =
                api.delete()
                        .uri("/api/v1/session")
                        .exchange()
                        .expectStatus()
                        .isNoContent()
                        .returnResult(String.class)
                        .getResponseCookies();

        assertThat(cookies.getFirst("HUNI_SESSION").getMaxAge()).isZero();
        problem(api.get().uri("/api/v1/session").exchange(), 401, "identity.not-signed-in");
    }

    @Test
    void revokingAnotherDeviceTakesEffectAtOnce() {
        world.hold("phone-of-zeynep", Sample.zeynep(Role.SUPERADMIN));
        as("phone-of-zeynep", "").get().uri("/api/v1/session").exchange().expectStatus().isOk();

        api.delete().uri("/api/v1/sessions/" + Sample.ID).exchange().expectStatus().isNoContent();

        problem(
                as("phone-of-zeynep", "").get().uri("/api/v1/session").exchange(),
                401,
                "identity.not-signed-in");
    }

    @Test
    void asksForTheHolderAboutOnceASecond() {
        world.hold("busy", Sample.zeynep(Role.SUPERADMIN));
        int before = world.questions();

        for (int call = 0; call < 20; call++) {
            as("busy", "").get().uri("/api/v1/leads").exchange().expectStatus().isOk();
        }

        assertThat(world.questions() - before).isBetween(1, 4);
    }

    @Test
    void anEndedSessionIsNoticedWithinASecond() throws InterruptedException {
        world.hold("leaver", Sample.john());
        as("leaver", "").get().uri("/api/v1/session").exchange().expectStatus().isOk();

        world.end(Sample.john().session());
        Thread.sleep(1_000);

        problem(
                as("leaver", "").get().uri("/api/v1/session").exchange(),
                401,
                "identity.not-signed-in");
    }

    @Test
    void aMissingRightIsSaid() {
        world.hold("token-of-john", Sample.john());
        problem(
                as("token-of-john", "").get().uri("/api/v1/system").exchange(),
                403,
                "shared.right-missing");
        problem(
                as("token-of-john", "").get().uri("/actuator/anything").exchange(),
                403,
                "shared.right-missing");
    }

    @Test
    void listsMySessionsAndMarksThisOne() {
        api.get()
                .uri("/api/v1/sessions")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].current")
                .isEqualTo(true)
                .jsonPath("$.items[0].address")
                .isEqualTo("192.0.2.7");
    }

    @Test
    void aNewUserComesWithGoodInput() {
        post(
                        "/api/v1/users",
                        """
                        {"email":"Ayse@Anadolu.example","name":"Ayşe Yıldırım","role":"STAFF",
                         "password":"a good long one"}\
                        """)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.email")
                .isEqualTo("ayse@anadolu.example");
        problem(
                        post(
                                "/api/v1/users",
                                """
                                {"email":"nope","name":"A","role":"STAFF","password":"long enough"}\
                                """),
                        400,
                        "shared.email-malformed")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/email");
        problem(
                post(
                        "/api/v1/users",
                        """
                        {"email":"a@b.co","name":"A","role":"STAFF","password":"short"}\
                        """),
                422,
                "identity.password-too-short");
    }

    private ResponseSpec signIn(String password) {
        return anyone.post()
                .uri("/api/v1/session")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(credentials(password))
                .exchange();
    }

    private static String credentials(String password) {
        return "{\"email\":\"zeynep@anadolu.example\",\"password\":\"" + password + "\"}";
    }
}
