package io.huni.adapter.meta.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import static io.huni.adapter.meta.GraphServer.CREDENTIALS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import io.huni.adapter.meta.GraphServer;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Single exchanges, good and bad: R3 of the quality goals. */
class GraphClientTest {
    @RegisterExtension static final GraphServer META = new GraphServer();

    private static final GraphCall CALL =
            GraphCall.get("123", FaultKey.LEAD_MISSING, Map.of("leadgenId", "123"));

    private final GraphClient client = META.client();

    private GraphFailure failure() {
        return failureOf(META.client());
    }

    private static GraphFailure failureOf(GraphClient client) {
        return catchThrowableOfType(
                GraphFailure.class, () -> client.call(CREDENTIALS, CALL).block());
    }

    private static String error(int code, int subcode, String message) {
        return """
        {"error":{"message":"%s","type":"OAuthException","code":%d,"error_subcode":%d,"error_user_msg":"Une erreur","fbtrace_id":"x"}}
        """
                .formatted(message, code, subcode);
    }

    @Test
    void sendsTokenInTheHeaderProofInTheAddressAndVersionInThePath() {
        META.answers(200, "{}");

        client.call(CREDENTIALS, CALL.with("fields", "id,name").with("filtering", "[{\"a\":1}]"))
                .block();

        LoggedRequest asked = META.asked().getFirst();
        assertThat(asked.getUrl()).startsWith("/v26.0/123?").doesNotContain("secret-token");
        assertThat(asked.getHeader("Authorization")).isEqualTo("Bearer secret-token");
        assertThat(asked.queryParameter("appsecret_proof").firstValue())
                .isEqualTo("680670804b36213ff387db204621f036443aeba22d7209a96acd0b4299fbd0e5");
        assertThat(asked.queryParameter("filtering").firstValue()).isEqualTo("[{\"a\":1}]");
    }

    @Test
    void sendsNoProofWithoutASecret() {
        META.answers(200, "{}");

        client.call(new Credentials(new Secret("t"), Optional.empty()), CALL).block();

        assertThat(META.asked().getFirst().getUrl()).doesNotContain("proof");
    }

    @Test
    void readsUsageAndCursor() {
        META.answers(
                aResponse()
                        .withHeader("X-App-Usage", "{\"call_count\":76}")
                        .withBody(
                                "{\"data\":[],\"paging\":{\"cursors\":{\"after\":\"abc\"},\"next\":\"https://x/?after=abc\"}}"));

        GraphReply reply = client.call(CREDENTIALS, CALL).block();

        assertThat(reply.usage().percent()).isEqualTo(76);
        assertThat(reply.next()).contains("abc");
    }

    @Test
    void aCursorWithoutNextIsTheEnd() {
        META.answers(200, "{\"paging\":{\"cursors\":{\"after\":\"abc\"}}}");

        assertThat(client.call(CREDENTIALS, CALL).block().next()).isEmpty();
    }

    @Test
    void takesTheCursorOutOfNextWhenItStandsNowhereElse() {
        META.answers(200, "{\"paging\":{\"next\":\"https://x/?access_token=y&after=a%3Db\"}}");

        assertThat(client.call(CREDENTIALS, CALL).block().next()).contains("a=b");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 80005, WAIT, THROTTLED",
        "403, 4, WAIT, THROTTLED",
        "200, 4, WAIT, THROTTLED",
        "500, 1, RETRY, META_UNAVAILABLE",
        "400, 1, RETRY, META_UNAVAILABLE",
        "503, 2, RETRY, META_UNAVAILABLE",
        "200, 100, GIVE_UP, LEAD_MISSING",
        "404, 100, GIVE_UP, LEAD_MISSING",
        "401, 102, STOP, TOKEN_INVALID"
    })
    void branchesOnTheCodeWhateverTheStatusOfHttp(
            int status, int code, Reaction reaction, FaultKey fault) {
        META.answers(status, error(code, 0, "x"));

        GraphFailure failure = failure();

        assertThat(failure.reaction()).isEqualTo(reaction);
        assertThat(failure.fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "500, '', META_UNAVAILABLE",
        "502, <html>Bad Gateway</html>, META_UNAVAILABLE",
        "503, '{}', META_UNAVAILABLE",
        "200, '', META_UNREADABLE",
        "200, <html>, META_UNREADABLE",
        "200, '{\"data\":[', META_UNREADABLE",
        "200, 7, META_UNREADABLE",
        "200, 'null', META_UNREADABLE",
        "400, nonsense, META_UNREADABLE",
        "404, '{}', META_UNREADABLE"
    })
    void triesAgainWhatItCannotRead(int status, String body, FaultKey fault) {
        META.answers(status, body);

        assertThat(failure().reaction()).isEqualTo(Reaction.RETRY);
        assertThat(failureOf(META.client()).fault()).isEqualTo(fault);
    }

    @Test
    void waitsAfterAStatusOfTooManyRequests() {
        META.answers(429, "{}");

        assertThat(failure().waitAtLeast()).contains(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void triesAgainAfterABrokenConnection(Fault fault) {
        META.answers(aResponse().withFault(fault));

        assertThat(failure().reaction()).isEqualTo(Reaction.RETRY);
    }

    @Test
    void triesAgainAfterSilence() {
        META.answers(aResponse().withBody("{}").withFixedDelay(4_000));

        GraphFailure failure = failure();

        assertThat(failure.reaction()).isEqualTo(Reaction.RETRY);
        assertThat(failure.fault()).isEqualTo(FaultKey.META_UNAVAILABLE);
    }

    @Test
    void triesAgainAfterAnAnswerThatDrips() {
        META.answers(
                aResponse()
                        .withBody("{\"a\":\"" + "b".repeat(99) + "\"}")
                        .withChunkedDribbleDelay(20, 6_000));

        assertThat(failure().reaction()).isEqualTo(Reaction.RETRY);
    }

    @Test
    void asksForLessWhenTheAnswerIsTooLong() {
        META.answers(200, "{\"a\":\"" + "b".repeat(300_000) + "\"}");

        assertThat(failure().reaction()).isEqualTo(Reaction.ASK_FOR_LESS);
    }

    @Test
    void triesAgainWhenNobodyListens() {
        GraphSettings nowhere = GraphSettings.of("http://localhost:1", "v26.0", "", "");

        assertThat(failureOf(new GraphClient(nowhere, META.clock())).reaction())
                .isEqualTo(Reaction.RETRY);
    }

    @Test
    void makesNoCallWhileMetaRefusesThem() {
        META.answers(
                aResponse()
                        .withStatus(400)
                        .withHeader(
                                "X-Business-Use-Case-Usage",
                                "{\"1\":[{\"call_count\":100,\"estimated_time_to_regain_access\":9}]}")
                        .withBody(error(80005, 0, "too many")));

        assertThat(failureOf(client).waitAtLeast()).contains(Duration.ofMinutes(9));
        assertThat(failureOf(client).parameters()).containsEntry("minutes", "9");
        META.clock().pass(Duration.ofMinutes(8));
        assertThat(failureOf(client).reaction()).isEqualTo(Reaction.WAIT);

        assertThat(META.asked()).hasSize(1);
        META.clock().pass(Duration.ofMinutes(1));
        META.answers(200, "{}");
        client.call(CREDENTIALS, CALL).block();
        assertThat(META.asked()).hasSize(2);
    }

    @Test
    void namesThePermissionThatTheMessageNames() {
        META.answers(403, error(200, 0, "(#200) Requires leads_retrieval and pages_manage_ads"));

        assertThat(failure().parameters())
                .containsEntry("permissions", "leads_retrieval, pages_manage_ads");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 500})
    void noFailureHoldsATokenOrASecret(int status) {
        META.answers(status, "secret-token app-secret");
        GraphFailure failure = failure();
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));

        assertThat(trace.toString()).doesNotContain("secret-token").doesNotContain("app-secret");
    }

    @Test
    void refusesAVersionThatIsNone() {
        assertThatThrownBy(() -> GraphSettings.of("http://x", "26", "", ""))
                .hasMessageContaining("HUNI_META_GRAPH_VERSION");
    }
}
