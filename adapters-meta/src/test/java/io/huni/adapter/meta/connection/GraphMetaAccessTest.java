package io.huni.adapter.meta.connection;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import static io.huni.adapter.meta.GraphServer.CREDENTIALS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;

import io.huni.adapter.meta.GraphServer;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.MetaAccess.OpenedPage;
import io.huni.application.connection.port.MetaAccess.PageState;
import io.huni.application.connection.port.MetaAccess.TokenState;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class GraphMetaAccessTest {
    @RegisterExtension static final GraphServer META = new GraphServer();

    private static final MetaId PAGE = new MetaId("9001");
    private static final MetaId FORM = new MetaId("501");

    private final GraphMetaAccess access = new GraphMetaAccess(META.client(), "4711", "app-secret");

    private static void answers(String path, String body) {
        META.wire()
                .stubFor(
                        any(urlPathEqualTo("/v26.0/" + path))
                                .willReturn(aResponse().withBody(body)));
    }

    private static List<String> asked() {
        return META.asked().stream()
                .map(one -> one.getMethod() + " " + one.getUrl().replaceFirst("\\?.*", ""))
                .toList();
    }

    @Test
    void inspectsWithTheTokenOfTheApp() {
        answers(
                "debug_token",
                """
                {"data":{"app_id":"4711","type":"SYSTEM_USER","is_valid":true,"expires_at":0,
                 "scopes":["leads_retrieval"],"granular_scopes":[{"scope":"pages_manage_ads","target_ids":["1"]}]}}
                """);

        TokenState token = access.inspect(CREDENTIALS).block();

        assertThat(token.valid()).isTrue();
        assertThat(token.expiresAt()).isEmpty();
        assertThat(token.kind()).contains("SYSTEM_USER");
        assertThat(token.permissions())
                .containsExactlyInAnyOrder("leads_retrieval", "pages_manage_ads");
        assertThat(META.asked().getFirst().getHeader("Authorization"))
                .isEqualTo("Bearer 4711|app-secret");
    }

    @Test
    void asksATokenAboutItselfWhenTheAppIsNotKnown() {
        answers("debug_token", "{\"data\":{\"is_valid\":true,\"expires_at\":1795255200}}");

        TokenState token = new GraphMetaAccess(META.client(), "", "").inspect(CREDENTIALS).block();

        assertThat(token.expiresAt()).contains(Instant.ofEpochSecond(1_795_255_200));
        assertThat(META.asked().getFirst().getHeader("Authorization"))
                .isEqualTo("Bearer secret-token");
    }

    @Test
    void aTokenThatIsNotValidIsAnAnswerToo() {
        answers(
                "debug_token",
                "{\"data\":{\"is_valid\":false,\"error\":{\"code\":190,\"subcode\":463}}}");

        assertThat(access.inspect(CREDENTIALS).block().valid()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenInspectionShowsNoTokenToALog(Fault fault) {
        META.answers(aResponse().withFault(fault));

        Throwable failure = catchThrowable(() -> access.inspect(CREDENTIALS).block());

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString())
                .contains("GraphFailure")
                .doesNotContain(CREDENTIALS.accessToken().plain(), "app-secret", "input_token");
    }

    @Test
    void listsPagesWithTheirTokens() {
        answers(
                "me/accounts",
                "{\"data\":[{\"id\":\"9001\",\"name\":\"Klinik\",\"access_token\":\"page\"},{\"id\":9002}]}");

        assertThat(access.pages(CREDENTIALS).collectList().block())
                .containsExactly(
                        new OpenedPage(PAGE, "Klinik", Optional.of("page")),
                        new OpenedPage(new MetaId("9002"), "9002", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "'[{\"id\":\"4711\",\"subscribed_fields\":[\"feed\",\"leadgen\"]}]', true",
        "'[{\"id\":\"4711\",\"subscribed_fields\":[\"feed\"]}]', false",
        "'[{\"id\":\"4712\",\"subscribed_fields\":[\"leadgen\"]}]', false",
        "'[]', false"
    })
    void knowsWhetherOurAppHearsLeads(String apps, boolean subscribed) {
        answers("9001", "{\"id\":\"9001\",\"name\":\"Klinik\"}");
        answers("9001/subscribed_apps", "{\"data\":" + apps + "}");

        assertThat(access.page(CREDENTIALS, PAGE).block())
                .isEqualTo(new PageState(PAGE, "Klinik", subscribed));
    }

    @Test
    void saysThatAPageCannotBeReached() {
        META.answers(400, "{\"error\":{\"code\":100,\"error_subcode\":33}}");

        assertThat(
                        catchThrowableOfType(
                                        GraphFailure.class,
                                        () -> access.page(CREDENTIALS, PAGE).block())
                                .fault())
                .isEqualTo(FaultKey.PAGE_UNREACHABLE);
    }

    @Test
    void installsTheAppForLeads() {
        answers("9001/subscribed_apps", "{\"success\":true}");

        access.subscribe(CREDENTIALS, PAGE).block();

        assertThat(asked()).containsExactly("POST /v26.0/9001/subscribed_apps");
        assertThat(META.asked().getFirst().queryParameter("subscribed_fields").firstValue())
                .isEqualTo("leadgen");
    }

    @Test
    void deletesAnEarlierTestLeadFirst() {
        META.wire()
                .stubFor(
                        any(urlPathEqualTo("/v26.0/501/test_leads"))
                                .willReturn(
                                        aResponse()
                                                .withBody(
                                                        "{\"id\":\"777\",\"data\":[{\"id\":\"776\"}]}")));
        answers("776", "true");

        assertThat(access.sendTestLead(CREDENTIALS, FORM).block()).isEqualTo("777");

        assertThat(asked())
                .containsExactlyInAnyOrder(
                        "GET /v26.0/501/test_leads",
                        "DELETE /v26.0/776",
                        "POST /v26.0/501/test_leads");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"data\":[{\"spend\":\"2340.50\"}]}', 2340.50",
        "'{\"data\":[]}', 0",
        "'{\"data\":[{\"spend\":12}]}', 12",
        "'{\"data\":[{\"spend\":\"much\"}]}', 0"
    })
    void readsTheMoneyOfTheDay(String body, BigDecimal amount) {
        answers("act_301/insights", body);

        assertThat(access.spentToday(CREDENTIALS, new MetaId("301")).block())
                .isEqualByComparingTo(amount);
    }
}
