package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page behind the link of a mail, as browsers and mail programs meet it. */
class UnsubscribePageTest extends ApiTest {
    private static final Pattern NONCE = Pattern.compile("<style nonce=\"([A-Za-z0-9_-]{22})\">");

    @Test
    void toLookAsksInTheLanguageOfTheMail() {
        String page = page(look("known"), 200);

        assertThat(page)
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<form method=\"post\">")
                .doesNotContain("<script", "http-equiv", " onload");
    }

    @Test
    void itsStyleIsLetThroughByThePolicyAndNothingElseIs() {
        ResponseSpec answer = look("known");
        String policy =
                answer.returnResult(String.class)
                        .getResponseHeaders()
                        .getFirst("Content-Security-Policy");
        Matcher nonce = NONCE.matcher(page(look("known"), 200));

        assertThat(nonce.find()).isTrue();
        assertThat(policy).contains("script-src 'self'", "'nonce-").doesNotContain("unsafe");
    }

    @Test
    void theButtonOptsOutAndOffersTheWayBack() {
        assertThat(page(post(anyone, "known", "wish", "none"), 200))
                .contains("value=\"again\"")
                .contains("لن نرسل");
        assertThat(page(post(anyone, "known", "wish", "again"), 200)).doesNotContain("<form");
    }

    @Test
    void aMailProgramOptsOutWithOneClick() {
        assertThat(page(post(anyone, "known", "List-Unsubscribe", "One-Click"), 200))
                .contains("value=\"again\"");
    }

    @Test
    void whoIsSignedInOptsOutLikeEverybodyElse() {
        WebTestClient signedIn = anyone.mutate().defaultCookie("HUNI_SESSION", token).build();

        assertThat(page(post(signedIn, "known", "wish", "none"), 200)).contains("again");
    }

    @Test
    void whatIsNoTokenIsSaidSo() {
        assertThat(page(look("unknown"), 404)).contains("Bu bağlantı tanınmadı");
        assertThat(page(post(anyone, "unknown", "wish", "none"), 404)).doesNotContain("<form");
    }

    private ResponseSpec look(String link) {
        return anyone.get().uri("/unsubscribe/" + link).accept(MediaType.TEXT_HTML).exchange();
    }

    private static ResponseSpec post(WebTestClient who, String link, String name, String value) {
        return who.post()
                .uri("/unsubscribe/" + link)
                .body(BodyInserters.fromFormData(name, value))
                .exchange();
    }

    private static String page(ResponseSpec answer, int status) {
        String page =
                answer.expectStatus()
                        .isEqualTo(status)
                        .expectHeader()
                        .contentType("text/html;charset=UTF-8")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return page == null ? "" : page;
    }
}
