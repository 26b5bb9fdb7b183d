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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every call of the Graph API that Huni makes: its shape, its pages, its refusals. */
class GraphCallsTest extends SandboxTest {
    @Test
    void leadsOfAFormComeNewestFirstAndEachOnceOverAllPages() throws Exception {
        List<String> ids = new ArrayList<>();
        List<String> moments = new ArrayList<>();
        String path = "/v26.0/" + FORM + "/leads?limit=7&fields=id,created_time";
        while (!path.isEmpty()) {
            JsonNode page = json(call("GET", path, Seed.SYSTEM_TOKEN));
            page.path("data")
                    .forEach(
                            lead -> {
                                ids.add(lead.path("id").stringValue());
                                moments.add(lead.path("created_time").stringValue());
                            });
            path = next(page);
        }

        assertThat(ids).hasSize(sandbox.world().leadsOf(FORM)).doesNotHaveDuplicates();
        assertThat(moments).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theLastPageHasCursorsAndNoNext() throws Exception {
        JsonNode page = json(call("GET", "/v26.0/" + FORM + "/leads?limit=500", Seed.SYSTEM_TOKEN));

        assertThat(page.at("/paging/cursors/after").asString("")).isNotBlank();
        assertThat(page.at("/paging").has("next")).isFalse();
    }

    @Test
    void aFormWithoutLeadsHasNoPaging() throws Exception {
        String future = "[{\"operator\":\"GREATER_THAN\",\"value\":4102444800}]";

        JsonNode page = leads("filtering=" + encoded(future));

        assertThat(page.path("data").size()).isZero();
        assertThat(page.has("paging")).isFalse();
    }

    @Test
    void aLeadThatCameMeanwhileMovesNoPage() throws Exception {
        JsonNode first = leads("limit=5&fields=id");
        sandbox.submit(FORM, 3, Map.of(), Optional.empty(), false);

        JsonNode second = json(call("GET", next(first), Seed.SYSTEM_TOKEN));

        Set<String> seen = ids(first);
        assertThat(ids(second)).hasSize(5).doesNotContainAnyElementsOf(seen);
    }

    @Test
    void aCursorOutlivesTheLeadThatItNames() throws Exception {
        JsonNode first = leads("limit=5&fields=id");
        String last = first.at("/data/4/id").stringValue();
        sandbox.world().remove(last);

        JsonNode second = json(call("GET", next(first), Seed.SYSTEM_TOKEN));

        assertThat(ids(second)).hasSize(5).doesNotContainAnyElementsOf(ids(first));
    }

    @Test
    void twentyFiveLeadsComeUnlessAskedAndNeverMoreThanFiveHundred() throws Exception {
        sandbox.submit(FORM, 600, Map.of(), Optional.empty(), false);

        assertThat(leads("fields=id").path("data").size()).isEqualTo(25);
        assertThat(leads("fields=id&limit=5000").path("data").size()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({
        "GREATER_THAN,0,1",
        "GREATER_THAN,-1,2",
        "GREATER_THAN_OR_EQUAL,0,2",
        "GREATER_THAN_OR_EQUAL,1,1",
        "LESS_THAN,0,0",
        "LESS_THAN,1,1"
    })
    void bordersAreComparedInWholeSeconds(String operator, long seconds, int found)
            throws Exception {
        Instant border = Instant.parse("2031-05-01T10:00:00Z");
        sandbox.submit(FORM, 1, Map.of(), Optional.of(border), false);
        sandbox.submit(FORM, 1, Map.of(), Optional.of(border.plusSeconds(1)), false);
        String filter =
                "[{\"operator\":\"GREATER_THAN\",\"value\":%d},{\"operator\":\"%s\",\"value\":%d}]"
                        .formatted(
                                border.minus(Duration.ofDays(30)).getEpochSecond(),
                                operator,
                                border.getEpochSecond() + seconds);

        assertThat(leads("filtering=" + encoded(filter)).path("data").size()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filtering=%7B%7D%7D",
                "filtering=[{\"operator\":\"CONTAIN\",\"value\":1}]",
                "after=%21%21",
                "after=QQ==",
                "after=QVFIeA==",
                "limit=many",
                "limit=-1",
                "limit=0"
            })
    void aParameterThatIsNotUnderstoodIsAnErrorOfTheCaller(String parameter) throws Exception {
        String name = parameter.substring(0, parameter.indexOf('='));
        String value = parameter.substring(name.length() + 1);
        String query = value.startsWith("%") ? parameter : name + "=" + encoded(value);

        HttpResponse<String> refused =
                call("GET", "/v26.0/" + FORM + "/leads?" + query, Seed.SYSTEM_TOKEN);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(json(refused).at("/error/code").intValue()).isEqualTo(100);
    }

    @Test
    void onlyTheFieldsThatAreAskedForComeAndAlwaysTheId() throws Exception {
        JsonNode lead = leads("limit=1&fields=ad_name,platform").at("/data/0");
        JsonNode usual = leads("limit=1").at("/data/0");

        assertThat(lead.propertyNames()).isSubsetOf("id", "ad_name", "platform").contains("id");
        assertThat(usual.propertyNames()).contains("created_time", "id", "form_id", "field_data");
    }

    @Test
    void severalLeadsComeInOneCall() throws Exception {
        List<String> ids = List.copyOf(ids(leads("limit=3&fields=id")));

        JsonNode found =
                json(
                        call(
                                "GET",
                                "/v26.0/?ids=" + String.join(",", ids) + "&fields=id,form_id",
                                Seed.SYSTEM_TOKEN));

        assertThat(found.propertyNames()).containsExactlyElementsOf(ids);
        assertThat(found.path(ids.getFirst()).path("form_id").stringValue()).isEqualTo(FORM);
    }

    @Test
    void oneOfSeveralThatIsMissingFailsThemAll() throws Exception {
        String id = ids(leads("limit=1&fields=id")).iterator().next();

        HttpResponse<String> refused = call("GET", "/v26.0/?ids=" + id + ",999", Seed.SYSTEM_TOKEN);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/error/error_subcode").intValue()).isEqualTo(33);
        assertThat(json(refused).at("/error/message").stringValue()).contains("'999'");
    }

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

    private JsonNode leads(String query) throws Exception {
        return json(call("GET", "/v26.0/" + FORM + "/leads?" + query, Seed.SYSTEM_TOKEN));
    }

    private JsonNode data(String path) throws Exception {
        return json(call("GET", path, Seed.SYSTEM_TOKEN)).path("data");
    }

    private static JsonNode usage(HttpResponse<String> answer) {
        String header = answer.headers().firstValue("X-Business-Use-Case-Usage").orElseThrow();
        return JsonMapper.shared().readTree(header).path(PAGE).get(0);
    }

    private static Set<String> ids(JsonNode page) {
        Set<String> ids = new HashSet<>();
        page.path("data").forEach(lead -> ids.add(lead.path("id").stringValue()));
        return ids;
    }

    /** Path and query of the next page; empty at the end. */
    private static String next(JsonNode page) {
        String next = page.at("/paging/next").asString("");
        return next.isEmpty() ? "" : next.substring(next.indexOf("/v26.0"));
    }
}
