package io.huni.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.sandbox.world.Form;
import io.huni.sandbox.world.Seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Pages, forms, tokens and quotas of the Graph API, and whom it refuses. */
class GraphAccountsTest extends SandboxTest {
    @Test
    void formsOfAPageComeInPagesWithTheirQuestions() throws Exception {
        Set<String> names = new HashSet<>();
        String page = Seed.PAGES.getFirst().id();
        String path = "/v26.0/" + page + "/leadgen_forms?limit=1&fields=id,name,questions";
        int pages = 0;
        while (!path.isEmpty()) {
            JsonNode answer = json(call("GET", path, Seed.SYSTEM_TOKEN));
            assertThat(answer.path("data").size()).isEqualTo(1);
            names.add(answer.at("/data/0/name").stringValue());
            assertThat(answer.at("/data/0/questions").size()).isPositive();
            path = next(answer);
            pages++;
        }

        assertThat(pages).isEqualTo(sandbox.world().formsOf(page).size()).isGreaterThan(1);
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        sandbox.world().formsOf(page).stream().map(Form::name).toList());
    }

    @Test
    void aPageTellsAndChangesWhetherTheAppHearsIt() throws Exception {
        String path = "/v26.0/" + PAGE + "/subscribed_apps";
        assertThat(data(path).at("/0/subscribed_fields/0").stringValue()).isEqualTo("leadgen");

        assertThat(json(call("DELETE", path, Seed.SYSTEM_TOKEN)).path("success").asBoolean())
                .isTrue();
        assertThat(data(path).size()).isZero();

        assertThat(json(call("POST", path, Seed.SYSTEM_TOKEN)).path("success").asBoolean())
                .isTrue();
        assertThat(data(path).size()).isEqualTo(1);
    }

    @Test
    void accountsNameTheirPagesWithTheTokens() throws Exception {
        JsonNode pages = data("/v26.0/me/accounts");

        assertThat(pages.size()).isEqualTo(Seed.PAGES.size());
        assertThat(pages.at("/0/access_token").stringValue())
                .isEqualTo(Seed.PAGES.getFirst().token());
    }

    @ParameterizedTest
    @CsvSource({
        "sandbox-system-user-token,true,SYSTEM_USER",
        "sandbox-dead-token,false,PAGE",
        "sandbox-expiring-token,true,PAGE"
    })
    void aTokenIsInspected(String token, boolean valid, String kind) throws Exception {
        JsonNode told = data("/v26.0/debug_token?input_token=" + token);

        assertThat(told.path("is_valid").asBoolean()).isEqualTo(valid);
        assertThat(told.path("type").stringValue()).isEqualTo(kind);
        assertThat(told.path("app_id").stringValue()).isEqualTo(sandbox.settings().appId());
        assertThat(told.has("error")).isEqualTo(!valid);
    }

    @Test
    void anUnknownTokenIsNoValidOne() throws Exception {
        assertThat(data("/v26.0/debug_token?input_token=nobody").path("is_valid").asBoolean(true))
                .isFalse();
    }

    @Test
    void theMomentAtWhichATokenEndsIsTold() throws Exception {
        long end =
                data("/v26.0/debug_token?input_token=" + Seed.EXPIRING_TOKEN)
                        .path("expires_at")
                        .longValue();

        assertThat(Instant.ofEpochSecond(end))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(4)),
                        Instant.now().plus(Duration.ofDays(6)));
    }

    @Test
    void spendingIsTextWithTwoDecimals() throws Exception {
        JsonNode row = data("/v26.0/act_303/insights?fields=spend").get(0);

        assertThat(row.path("spend").isString()).isTrue();
        assertThat(row.path("spend").stringValue()).matches("\\d+\\.\\d\\d");
        assertThat(row.path("date_start")).isEqualTo(row.path("date_stop"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',400,2500",
        "nobody,401,190",
        "sandbox-dead-token,401,190",
        "sandbox-esteplus-token,400,100",
        "sandbox-token-without-leads,403,200"
    })
    void aTokenThatDoesNotOpenIsRefusedTheWayMetaDoes(String token, int status, int code)
            throws Exception {
        HttpResponse<String> refused = call("GET", "/v26.0/" + FORM + "/leads", token);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(json(refused).at("/error/code").intValue()).isEqualTo(code);
        assertThat(json(refused).at("/error/type").stringValue()).isEqualTo("OAuthException");
        assertThat(json(refused).at("/error/fbtrace_id").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v26.0/", "/v26.0/" + FORM + "/cousins", "/v26.0/" + PAGE + "/x"})
    void anAddressThatIsNoneIsAnUnknownPath(String path) throws Exception {
        HttpResponse<String> refused = call("GET", path, Seed.SYSTEM_TOKEN);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/error/code").intValue()).isEqualTo(2500);
    }

    @Test
    void everyLeadCallTellsItsPartOfTheQuota() throws Exception {
        sandbox.world().fixQuota(Optional.of(10));

        for (int call = 1; call <= 10; call++) {
            HttpResponse<String> answer =
                    call("GET", "/v26.0/" + FORM + "/leads?limit=1", Seed.SYSTEM_TOKEN);
            assertThat(usage(answer).path("call_count").intValue()).isEqualTo(call * 10);
            assertThat(usage(answer).path("estimated_time_to_regain_access").intValue())
                    .isEqualTo(call == 10 ? 5 : 0);
            assertThat(answer.headers().firstValue("X-App-Usage")).isPresent();
        }
    }

    @Test
    void theQuotaOfOnePageIsNotThatOfAnother() throws Exception {
        sandbox.world().fixQuota(Optional.of(2));
        for (int call = 0; call < 3; call++) {
            call("GET", "/v26.0/" + FORM + "/leads", Seed.SYSTEM_TOKEN);
        }

        String other = sandbox.world().formsOf(Seed.PAGES.getFirst().id()).getFirst().id();

        assertThat(call("GET", "/v26.0/" + FORM + "/leads", Seed.SYSTEM_TOKEN).statusCode())
                .isEqualTo(400);
        assertThat(call("GET", "/v26.0/" + other + "/leads", Seed.SYSTEM_TOKEN).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTestLeadCanBeDeletedAndMadeAnew() throws Exception {
        String path = "/v26.0/" + FORM + "/test_leads";
        String id = json(call("POST", path, Seed.SYSTEM_TOKEN)).path("id").stringValue();
        assertThat(data(path).at("/0/id").stringValue()).isEqualTo(id);

        assertThat(
                        json(call("DELETE", "/v26.0/" + id, Seed.SYSTEM_TOKEN))
                                .path("success")
                                .asBoolean())
                .isTrue();

        assertThat(data(path).size()).isZero();
        assertThat(call("POST", path, Seed.SYSTEM_TOKEN).statusCode()).isEqualTo(200);
    }

    private static JsonNode usage(HttpResponse<String> answer) {
        String header = answer.headers().firstValue("X-Business-Use-Case-Usage").orElseThrow();
        return JsonMapper.shared().readTree(header).path(PAGE).get(0);
    }
}
