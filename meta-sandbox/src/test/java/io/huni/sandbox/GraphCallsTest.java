package io.huni.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.sandbox.world.Seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How leads are listed and read: shape, pages, borders, refusals. */
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
}
